package org.kitpress.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** Whether a run of delimiters can open or close, by the code points around it; symbols count as punctuation. */
record DelimiterFlanking(boolean opens, boolean closes) {

    static DelimiterFlanking of(CharSequence text, int from, int to, DelimiterProcessor rule) {
        int before = from == 0 ? '\n' : Character.codePointBefore(text, from);
        int after = to >= text.length() ? '\n' : Character.codePointAt(text, to);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean markBefore = isPunctuation(before);
        boolean markAfter = isPunctuation(after);
        boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        String b = Character.toString(before);
        String a = Character.toString(after);
        char c = text.charAt(from);
        return new DelimiterFlanking(
                c == rule.getOpeningCharacter()
                        && rule.canBeOpener(b, a, left, right, markBefore, markAfter, spaceBefore, spaceAfter),
                c == rule.getClosingCharacter()
                        && rule.canBeCloser(b, a, left, right, markBefore, markAfter, spaceBefore, spaceAfter));
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
