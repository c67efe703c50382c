package org.kitpress.render.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table in the format of RFC 4180: commas, CRLF after every row, and quotes where needed.
 *
 * <p>It is UTF-8 with a byte-order mark, because spreadsheet programs read it as another encoding without one. A cell
 * that such a program could take for a formula gets an apostrophe before it (OWASP, CSV Injection). The script that
 * writes tables of answers, {@code answers/csv.js}, follows the same rule.
 */
final class Csv {
    /** How formulas start, also with full-width signs and after spaces; tabs and line breaks can lead to another cell. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\x00-\\x1F\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|[\\t\\r\\n]");

    private final StringBuilder text = new StringBuilder("\uFEFF");

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    static String cell(String value) {
        String safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
