package org.kitpress.words;

import java.util.List;
import java.util.regex.Pattern;

/** The cells of a table in the format of RFC 4180. */
final class CsvCells {
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^,\"\\r\\n]+");

    private CsvCells() {}

    static List<String> of(String csv) {
        return CELL.matcher(csv)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group() : cell.group(1).replace("\"\"", "\""))
                .toList();
    }
}
