package org.kitpress.render.search;

/** Strips everything but word characters (ASCII letters, digits, and _) from both ends, as lunr's trimmer does. */
final class Trimmer {
    private Trimmer() {}

    /** Where the slice begins once trimmed; {@code end}, which is exclusive, if nothing is left of it. */
    static int start(char[] units, int start, int end) {
        int at = start;
        while (at < end && !isWord(units[at])) {
            at++;
        }
        return at;
    }

    /** Where the slice ends once trimmed, exclusive; {@code start} if nothing is left of it. */
    static int end(char[] units, int start, int end) {
        int at = end;
        while (at > start && !isWord(units[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isWord(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || unit == '_';
    }
}
