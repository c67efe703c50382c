package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableNumbersTest {

    /** The rule of docs/search-format.md, read backwards. */
    private static long read(String text) {
        String digits = "";
        for (char digit = ' '; digit <= '~'; digit++) {
            digits += digit == '"' || digit == '\\' ? "" : String.valueOf(digit);
        }
        assertEquals(93, digits.length());
        long number = digits.indexOf(text.charAt(text.length() - 1));
        for (int i = text.length() - 2; i >= 0; i--) {
            number = digits.indexOf(text.charAt(i)) + 23 * number;
        }
        return number;
    }

    @Test
    void numbersCanBeReadBack() {
        for (long number = 0; number <= Integer.MAX_VALUE; number = number < 5000 ? number + 1 : number * 3 / 2) {
            StringBuilder text = new StringBuilder();
            PrintableNumbers.append(text, (int) number);
            assertEquals(number, read(text.toString()), text.toString());
            assertEquals(number < 70, text.length() == 1);
        }
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PrintableNumbers.append(new StringBuilder(), -1));
    }

    @Test
    void weightsGrowWithOccurrences() {
        assertEquals(0, WordParts.weight(1));
        for (int count = 2; count < 100_000; count++) {
            assertTrue(WordParts.weight(count) >= WordParts.weight(count - 1));
        }
        assertEquals(40, WordParts.weight(1024));
    }
}
