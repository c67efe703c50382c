package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** A table with one resource in each row. */
record ResourceTable(Block.Table table, List<Column> columns) {
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?");

    /** The content of a column, by English or Spanish words in its header. */
    enum Column {
        ADDRESS("\\b(links?|web ?addresse?s?|address|urls?|web ?sites?|where|enlaces?|direcci[oó]n|sitio)\\b"),
        TITLE("\\b(titles?|names?|resources?|books?|t[ií]tulos?|nombres?|recursos?)\\b"),
        TYPE("\\b(types?|kinds?|formats?|tipos?|formatos?)\\b"),
        PUBLISHER(
                "\\b(publishers?|(published|offered|made|produced|provided) by|authors?|organi[sz]ations?|editorial|autor(es)?|organizaci[oó]n)\\b"),
        DATE("\\b(dates?|years?|published|fechas?|a[nñ]os?)\\b"),
        STATE("\\b(status|states?|availab\\w*|cost|price|disponib\\w*|precio)\\b"),
        USE("\\b(descriptions?|about|uses?|purpose|what|summary|notes?|descripci[oó]n|usos?|para qu[eé]|notas?)\\b"),
        /** Any other column. */
        OTHER("");

        private final Pattern pattern;

        Column(String header) {
            this.pattern = Pattern.compile(header, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        static Column of(String header) {
            for (Column column : values()) {
                if (column.pattern.matcher(header).find()) {
                    return column;
                }
            }
            return OTHER;
        }
    }

    /** Reads a table; null when it does not list resources. */
    static @Nullable ResourceTable of(Block.Table table) {
        if (table.rows().size() < 2) {
            return null;
        }
        List<Column> columns = table.rows().get(0).stream()
                .map(cell -> Column.of(cell.plain()))
                .toList();
        boolean title = columns.contains(Column.TITLE);
        boolean more =
                columns.contains(Column.ADDRESS) || columns.contains(Column.USE) || columns.contains(Column.TYPE);
        boolean address = columns.contains(Column.ADDRESS) && columns.contains(Column.USE);
        return title && more || address ? new ResourceTable(table, columns) : null;
    }

    List<DraftResource> resources() {
        return table.rows().stream().skip(1).map(this::resource).toList();
    }

    private DraftResource resource(List<Cell> row) {
        int titleColumn =
                columns.contains(Column.TITLE) ? columns.indexOf(Column.TITLE) : columns.indexOf(Column.ADDRESS);
        Line title = row.get(titleColumn).line();
        DraftResource resource = new DraftResource(title.isBlank() ? Line.of("…") : title);
        resource.address = DraftResource.addressIn(title);
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (i != titleColumn && cell.hasOwnText()) {
                boolean isFirstOfType = columns.indexOf(columns.get(i)) == i;
                add(resource, isFirstOfType ? columns.get(i) : Column.OTHER, i, cell);
            }
        }
        return resource;
    }

    private void add(DraftResource resource, Column column, int index, Cell cell) {
        String plain = cell.plain();
        String found = DraftResource.addressIn(cell.line());
        switch (column) {
            case TYPE -> resource.type = cell.line();
            case PUBLISHER -> resource.publisher = cell.line();
            case STATE -> resource.state = cell.line();
            case USE -> resource.addUse(cell.blocks());
            case ADDRESS -> {
                resource.address = found.isEmpty() ? resource.address : found;
                if (found.isEmpty() || !plain.equals(found)) {
                    addUse(resource, index, cell);
                }
            }
            case DATE -> {
                if (DATE.matcher(plain).matches()) {
                    resource.date = plain;
                } else {
                    addUse(resource, index, cell);
                }
            }
            default -> addUse(resource, index, cell);
        }
    }

    private void addUse(DraftResource resource, int index, Cell cell) {
        resource.addUse(cell.withHeader(table.rows().get(0).get(index).plain()));
    }
}
