package org.kitpress.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether a text itself explains an abbreviation: {@code Early Learning Council (ELC)}. */
final class SpelledOutAbbreviations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** How many words before or after the abbreviation can be its meaning, for each of its letters. */
    private static final int WORDS_PER_LETTER = 2;

    private SpelledOutAbbreviations() {}

    /**
     * Whether the abbreviation at that index is in parentheses after its meaning, or before its meaning in parentheses.
     *
     * @param at where it begins in the text
     */
    static boolean in(String text, String abbreviation, int at) {
        int end = at + abbreviation.length();
        boolean bracketed = at > 0 && text.charAt(at - 1) == '(' && text.startsWith(")", end);
        if (bracketed) {
            return hasInitials(lastWords(text.substring(0, at - 1), abbreviation.length()), abbreviation);
        }
        if (text.startsWith(" (", end)) {
            int close = text.indexOf(')', end);
            return close > 0 && hasInitials(text.substring(end + 2, close), abbreviation);
        }
        return false;
    }

    private static String lastWords(String text, int letters) {
        int start = text.length();
        int words = 0;
        while (start > 0 && words <= letters * WORDS_PER_LETTER) {
            start--;
            boolean begins = Character.isLetterOrDigit(text.charAt(start))
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
            words += begins ? 1 : 0;
        }
        return text.substring(start);
    }

    /** Whether the words begin with the letters of the abbreviation, in order; small words in between are ignored. */
    private static boolean hasInitials(String words, String abbreviation) {
        String wanted = abbreviation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        int found = 0;
        while (found < wanted.length() && word.find()) {
            if (word.group().charAt(0) == wanted.charAt(found)) {
                found++;
            }
        }
        return found == wanted.length();
    }
}
