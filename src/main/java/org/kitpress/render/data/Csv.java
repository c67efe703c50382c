package org.kitpress.render.data;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table in the format of RFC 4180: commas, CRLF after every row, and quotes where needed.
 *
 * <p>It is UTF-8 with a byte-order mark, because spreadsheet programs read it as another encoding without one. A cell
 * that such a program could take for a formula gets an apostrophe before it (OWASP, CSV Injection).
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
