package org.kitpress.render.search;

import java.util.Locale;

/** Cuts text into slices where lunr's tokenizer does: at JavaScript's white space and at hyphens. */
final class Tokenizer {

    /** Receives one slice of the lower-cased text, which is never empty. */
    @FunctionalInterface
    interface Slices {
        /** Offsets count UTF-16 units from 0; {@code end} is exclusive. */
        void slice(String lowered, int start, int end);
    }

    private Tokenizer() {}

    static void tokenize(String text, Slices slices) {
        // As in JavaScript, the whole text is lower-cased first: a final sigma depends on its neighbours.
        String lowered = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at < lowered.length(); at++) {
            if (separates(lowered.charAt(at))) {
                if (at > start) {
                    slices.slice(lowered, start, at);
                }
                start = at + 1;
            }
        }
        if (lowered.length() > start) {
            slices.slice(lowered, start, lowered.length());
        }
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
