package org.kitpress.model;

/** Makes sure that strings can be written as UTF-8. */
public final class UnicodeText {
    private static final int REPLACEMENT = 0xFFFD;

    private UnicodeText() {}

    /**
     * Replaces each lone surrogate with U+FFFD, as JavaScript's {@code toWellFormed} does. YAML escapes and HTML
     * character references can produce lone surrogates, UTF-8 cannot encode them, and JSON writers reject them.
     */
    public static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }
}
