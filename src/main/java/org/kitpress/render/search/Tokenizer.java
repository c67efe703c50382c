package org.kitpress.render.search;

import java.util.Locale;

/**
 * Splits texts where lunr's tokenizer does: at JavaScript's white space and at hyphens. Moves from slice to slice; used
 * by one thread.
 */
final class Tokenizer {
    private char[] units = new char[1024];
    private int length;
    private int start;
    private int end;

    /** Moves to before the first slice of a text. */
    void begin(String text) {
        length = lower(text);
        end = 0;
    }

    /** Moves to the next slice, which is never empty; returns whether there was one. */
    boolean next() {
        char[] text = units;
        int to = length;
        int at = end;
        while (at < to && separates(text[at])) {
            at++;
        }
        start = at;
        while (at < to && !separates(text[at])) {
            at++;
        }
        end = at;
        return start < to;
    }

    /** The whole text, lower-cased; the array is used again for the next one. */
    char[] units() {
        return units;
    }

    /** Where the slice begins in the lower-cased text, in UTF-16 units from 0. */
    int start() {
        return start;
    }

    /** Where the slice ends, exclusive. */
    int end() {
        return end;
    }

    /** @return the length, which may have changed */
    private int lower(String text) {
        int size = take(text);
        char[] lowered = units;
        for (int at = 0; at < size; at++) {
            char unit = lowered[at];
            if (unit >= 0x80) {
                // As in JavaScript, the whole text is lower-cased at once: a final sigma depends on its neighbors.
                return take(text.toLowerCase(Locale.ROOT));
            }
            if (unit >= 'A' && unit <= 'Z') {
                lowered[at] = (char) (unit + ('a' - 'A'));
            }
        }
        return size;
    }

    private int take(String text) {
        int size = text.length();
        if (size > units.length) {
            units = new char[Math.max(size, 2 * units.length)];
        }
        text.getChars(0, size, units, 0);
        return size;
    }

    /** Whether the unit matches {@code [\s\-]}: ECMAScript's WhiteSpace and LineTerminator, which lack U+0085. */
    static boolean separates(char unit) {
        if (unit <= '-') {
            return unit == ' ' || unit == '-' || (unit >= 0x09 && unit <= 0x0D);
        }
        if (unit < 0x80) {
            return false;
        }
        return switch (unit) {
            case 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
            default -> unit >= 0x2000 && unit <= 0x200A;
        };
    }
}
