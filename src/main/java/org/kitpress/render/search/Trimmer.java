package org.kitpress.render.search;

/** Strips what is not a word character from both ends, as lunr's trimmer does: only ASCII letters, digits and _ are. */
final class Trimmer {
    private Trimmer() {}

    static String trim(String slice) {
        int start = 0;
        int end = slice.length();
        while (start < end && !isWord(slice.charAt(start))) {
            start++;
        }
        while (end > start && !isWord(slice.charAt(end - 1))) {
            end--;
        }
        return slice.substring(start, end);
    }

    private static boolean isWord(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || unit == '_';
    }
}
