package org.kitpress.markdown;

import java.lang.Character.UnicodeScript;

/**
 * Counts words: runs between spaces that contain a letter or a digit. Scripts without spaces are counted by
 * character (Han, Hiragana, Katakana), which is how word processors count them.
 */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                boolean alone = standsAlone(c);
                if (alone || !inWord) {
                    words++;
                }
                inWord = !alone;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            }
        }
        return words;
    }

    private static boolean standsAlone(int c) {
        if (c < 0x2e80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
