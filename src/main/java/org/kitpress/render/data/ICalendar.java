package org.kitpress.render.data;

import java.nio.charset.StandardCharsets;

/**
 * Writes the lines of an iCalendar file (RFC 5545): CRLF at the end of each, long ones folded at 75 octets between
 * whole characters, and what a text must not hold as it is written with a backslash.
 */
final class ICalendar {
    /** Octets of UTF-8 on a line, without its CRLF (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is written unchanged: a date, an address, or a keyword of the format. */
    ICalendar line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property whose value is text for people. */
    ICalendar text(String name, String value) {
        return line(name, escape(value));
    }

    /** RFC 5545, 3.3.11. Control characters have no place in a text. */
    static String escape(String value) {
        return value.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String piece = Character.toString(character);
            int size = piece.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1; // the space that marks a line as the rest of the one before
            }
            text.append(piece);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
