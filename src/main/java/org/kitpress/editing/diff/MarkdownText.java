package org.kitpress.editing.diff;

/** Escapes content for Markdown, so that it cannot become markup, a link, or a mention. */
final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]<>()|~&!";

    /** An invisible comment that keeps the platform from linking mentions, issues, and URLs. */
    private static final String BREAK = "<!-- -->";

    private MarkdownText() {}

    /** Puts text on one line and escapes special characters. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                safe.append(' ');
            } else if (Character.isISOControl(point) || isBidiControl(point)) {
                safe.append('\uFFFD');
            } else if (MARKUP.indexOf(point) >= 0) {
                safe.append('\\').appendCodePoint(point);
            } else {
                safe.appendCodePoint(point);
                if (point == '@' || point == '#' || point == ':') {
                    safe.append(BREAK);
                }
            }
        });
        return safe.toString()
                .replace("www.", "www" + BREAK + ".")
                .replace(":" + BREAK + " ", ": ")
                .strip();
    }

    /** Characters that change the direction of text and can disguise it. */
    private static boolean isBidiControl(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    static String code(String text) {
        return "`" + text.replaceAll("[`\\p{Cntrl}]", "\uFFFD") + "`";
    }
}
