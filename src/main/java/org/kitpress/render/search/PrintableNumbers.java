package org.kitpress.render.search;

/**
 * Writes whole numbers from 0 as printable characters that need no escape in a string of a script: small numbers
 * as one character, so that gzip does the rest.
 *
 * <p>There are 93 digits: U+0020 to U+007E without the quotation mark and the backslash. The first 70 end a
 * number, the other 23 go before. Each digit before carries {@code 70 + 23·rest}, the first of them the least.
 */
final class PrintableNumbers {
    static final int ENDS = 70;
    static final int MORE = 23;
    private static final char[] DIGITS = digits();

    private PrintableNumbers() {}

    private static char[] digits() {
        StringBuilder digits = new StringBuilder();
        for (char digit = ' '; digit <= '~'; digit++) {
            if (digit != '"' && digit != '\\') {
                digits.append(digit);
            }
        }
        return digits.toString().toCharArray();
    }

    static void append(StringBuilder text, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        int rest = number;
        while (rest >= ENDS) {
            rest -= ENDS;
            text.append(DIGITS[ENDS + rest % MORE]);
            rest /= MORE;
        }
        text.append(DIGITS[rest]);
    }
}
