package org.kitpress.render.search;

/**
 * Porter's conditions on a stem. A stem reads [C](VC)^m[V], and m is its measure. V is a vowel or y followed by
 * vowels; C is anything but a vowel followed by anything but a vowel or y.
 */
final class StemMeasure {
    private StemMeasure() {}

    static boolean isVowel(char unit) {
        return unit == 'a' || unit == 'e' || unit == 'i' || unit == 'o' || unit == 'u';
    }

    static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(unit -> isVowelOrY((char) unit));
    }

    /** m > 0. */
    static boolean isPositive(String stem) {
        return afterPair(stem, start(stem)) >= 0;
    }

    /** m > 1. */
    static boolean isAboveOne(String stem) {
        int first = afterPair(stem, start(stem));
        return first >= 0 && afterPair(stem, first) >= 0;
    }

    /** m = 1. */
    static boolean isOne(String stem) {
        int end = afterPair(stem, start(stem));
        return end >= 0 && (end == stem.length() || afterVowels(stem, end) == stem.length());
    }

    /** Consonants, a vowel, and a consonant other than w, x and y, as in "hop". */
    static boolean isShort(String stem) {
        int last = stem.length() - 1;
        if (last < 2 || !isVowelOrY(stem.charAt(last - 1)) || isVowel(stem.charAt(0))) {
            return false;
        }
        for (int at = 1; at < last - 1; at++) {
            if (isVowelOrY(stem.charAt(at))) {
                return false;
            }
        }
        char end = stem.charAt(last);
        return !isVowelOrY(end) && end != 'w' && end != 'x';
    }

    /** As in "hopp", but not l, s or z. */
    static boolean endsInDoubledConsonant(String stem) {
        int last = stem.length() - 1;
        if (last < 1 || stem.charAt(last) != stem.charAt(last - 1)) {
            return false;
        }
        char end = stem.charAt(last);
        return !isVowelOrY(end) && end != 'l' && end != 's' && end != 'z';
    }

    private static boolean isVowelOrY(char unit) {
        return isVowel(unit) || unit == 'y';
    }

    /** Where the first V begins: after the consonants at the beginning, if there are any. */
    private static int start(String stem) {
        return stem.isEmpty() || isVowel(stem.charAt(0)) ? 0 : afterConsonants(stem, 0);
    }

    /** The end of the VC that begins at {@code from}, or -1. */
    private static int afterPair(String stem, int from) {
        if (from >= stem.length()) {
            return -1;
        }
        int vowelsEnd = afterVowels(stem, from);
        return vowelsEnd < stem.length() ? afterConsonants(stem, vowelsEnd) : -1;
    }

    private static int afterVowels(String stem, int from) {
        int at = from + 1;
        while (at < stem.length() && isVowel(stem.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterConsonants(String stem, int from) {
        int at = from + 1;
        while (at < stem.length() && !isVowelOrY(stem.charAt(at))) {
            at++;
        }
        return at;
    }
}
