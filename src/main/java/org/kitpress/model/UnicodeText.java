package org.kitpress.model;

/** Makes sure that strings can be written as UTF-8, and read again. */
public final class UnicodeText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NO_CHARACTER = 0xFFFF;

    private UnicodeText() {}

    /**
     * Replaces each lone surrogate with U+FFFD, as JavaScript's {@code toWellFormed} does. YAML escapes and HTML
     * character references can produce lone surrogates, UTF-8 cannot encode them, and JSON writers reject them. Also
     * replaces U+FFFF, which is not a character: jsoup may take it for the end of a text.
     */
    public static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit) || unit == NO_CHARACTER)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        Character.getType(point) == Character.SURROGATE || point == NO_CHARACTER ? REPLACEMENT : point)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }
}
