package org.kitpress.render.search;

import java.util.Arrays;
import java.util.Locale;

/** Cuts texts into slices where lunr's tokenizer does: at JavaScript's white space and at hyphens. Used by one thread. */
final class Tokenizer {
    private char[] units = new char[1024];

    /** Receives one slice of the lower-cased text, which is never empty. */
    @FunctionalInterface
    interface Slices {
        /**
         * Offsets count UTF-16 units from 0; {@code end} is exclusive.
         *
         * @param lowered the whole text; used again for the next one
         */
        void slice(char[] lowered, int start, int end);
    }

    void tokenize(String text, Slices slices) {
        int length = lower(text);
        int start = 0;
        for (int at = 0; at < length; at++) {
            if (separates(units[at])) {
                if (at > start) {
                    slices.slice(units, start, at);
                }
                start = at + 1;
            }
        }
        if (length > start) {
            slices.slice(units, start, length);
        }
    }

    /** @return the length, which may have changed */
    private int lower(String text) {
        int length = take(text);
        for (int at = 0; at < length; at++) {
            char unit = units[at];
            if (unit >= 0x80) {
                // As in JavaScript, the whole text is lower-cased at once: a final sigma depends on its neighbours.
                return take(text.toLowerCase(Locale.ROOT));
            }
            if (unit >= 'A' && unit <= 'Z') {
                units[at] = (char) (unit + ('a' - 'A'));
            }
        }
        return length;
    }

    private int take(String text) {
        int length = text.length();
        if (length > units.length) {
            units = Arrays.copyOf(units, Math.max(length, 2 * units.length));
        }
        text.getChars(0, length, units, 0);
        return length;
    }

    /** Whether the unit matches {@code [\s\-]}: ECMAScript's WhiteSpace and LineTerminator, which lack U+0085. */
    static boolean separates(char unit) {
        if (unit < 0x80) {
            return unit == ' ' || unit == '-' || (unit >= 0x09 && unit <= 0x0D);
        }
        return switch (unit) {
            case 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
            default -> unit >= 0x2000 && unit <= 0x200A;
        };
    }
}
