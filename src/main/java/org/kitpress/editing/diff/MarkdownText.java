package org.kitpress.editing.diff;

/** Content as text in Markdown. Nothing in it becomes markup, a link, or a message to somebody. */
final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]<>()|~&!";

    /** Ends a word for the platform's own links (to people, issues and addresses) and is not shown. */
    private static final String GAP = "<!-- -->";

    private MarkdownText() {}

    /** On one line, with every sign that means something escaped. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                safe.append(' ');
            } else if (Character.isISOControl(point) || isDirection(point)) {
                safe.append('\uFFFD');
            } else if (MARKUP.indexOf(point) >= 0) {
                safe.append('\\').appendCodePoint(point);
            } else {
                safe.appendCodePoint(point);
                if (point == '@' || point == '#' || point == ':') {
                    safe.append(GAP);
                }
            }
        });
        return safe.toString()
                .replace("www.", "www" + GAP + ".")
                .replace(":" + GAP + " ", ": ")
                .strip();
    }

    /** Marks that turn the direction of text around and can disguise it. */
    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** A file's name as code. */
    static String code(String text) {
        return "`" + text.replaceAll("[`\\p{Cntrl}]", "\uFFFD") + "`";
    }
}
