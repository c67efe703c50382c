package org.kitpress.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of fields on a page for editors.
 *
 * @param groups the rows of each table, by the path of the group that it describes; the file's own fields have the
 *     empty path, those under a heading "Inside `areas` › `items`" the path {@code areas/items}
 */
record FieldTables(Map<String, Map<String, Row>> groups) {
    private static final String HEADER = "| Field | Required | What it holds |";

    /** A field: whether it is required, and what it holds, as written in the table. */
    record Row(String required, String holds) {
        boolean isRequired() {
            return required.startsWith("yes");
        }
    }

    static FieldTables of(DocPage page) {
        Map<String, Map<String, Row>> groups = new LinkedHashMap<>();
        String group = "";
        @Nullable Map<String, Row> table = null;
        for (String line : page.prose()) {
            if (line.startsWith("#")) {
                group = line.startsWith("### Inside ") ? String.join("/", DocPage.code(line)) : "";
            } else if (line.equals(HEADER)) {
                table = new LinkedHashMap<>();
                if (groups.put(group, table) != null) {
                    throw new IllegalStateException(page.file() + ": two tables for '" + group + "'");
                }
            } else if (!line.startsWith("|")) {
                table = null;
            } else if (table != null && !line.startsWith("|---")) {
                List<String> cells = cells(line);
                table.put(DocPage.code(cells.get(0)).get(0), new Row(cells.get(1), cells.get(2)));
            }
        }
        return new FieldTables(groups);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
        return cells.subList(1, cells.size() - 1).stream().map(String::strip).toList();
    }

    Map<String, Row> own() {
        return groups.getOrDefault("", Map.of());
    }

    /** The row of a field, whose path ends in the field's name; null for none. */
    @Nullable
    Row row(String path) {
        int slash = path.lastIndexOf('/');
        return groups.getOrDefault(path.substring(0, Math.max(0, slash)), Map.of())
                .get(path.substring(slash + 1));
    }
}
