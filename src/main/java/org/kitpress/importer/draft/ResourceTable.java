package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** A table of resources: a row for each. */
record ResourceTable(Block.Table table, List<Column> columns) {
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?");

    /** What a column holds, by the words at its head, in English or Spanish. */
    enum Column {
        ADDRESS("\\b(links?|web ?addresse?s?|address|urls?|web ?sites?|where|enlaces?|direcci[oó]n|sitio)\\b"),
        TITLE("\\b(titles?|names?|resources?|books?|t[ií]tulos?|nombres?|recursos?)\\b"),
        TYPE("\\b(types?|kinds?|formats?|tipos?|formatos?)\\b"),
        PUBLISHER(
                "\\b(publishers?|(published|offered|made|produced|provided) by|authors?|organi[sz]ations?|editorial|autor(es)?|organizaci[oó]n)\\b"),
        DATE("\\b(dates?|years?|published|fechas?|a[nñ]os?)\\b"),
        STATE("\\b(status|states?|availab\\w*|cost|price|disponib\\w*|precio)\\b"),
        USE("\\b(descriptions?|about|uses?|purpose|what|summary|notes?|descripci[oó]n|usos?|para qu[eé]|notas?)\\b"),
        /** Of any other sort. */
        OTHER("");

        private final Pattern head;

        Column(String head) {
            this.head = Pattern.compile(head, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        static Column of(String head) {
            for (Column column : values()) {
                if (column.head.matcher(head).find()) {
                    return column;
                }
            }
            return OTHER;
        }
    }

    /** Null when the table holds no resources. */
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

    String heads() {
        return table.rows().get(0).stream().map(Cell::plain).collect(Collectors.joining(" | "));
    }

    List<DraftResource> resources() {
        List<DraftResource> all = new ArrayList<>();
        for (List<Cell> row : table.rows().subList(1, table.rows().size())) {
            all.add(resource(row));
        }
        return all;
    }

    private DraftResource resource(List<Cell> row) {
        int place = columns.contains(Column.TITLE) ? columns.indexOf(Column.TITLE) : columns.indexOf(Column.ADDRESS);
        Line title = row.get(place).line();
        DraftResource draftResource = new DraftResource(title.isBlank() ? Line.of("…") : title);
        draftResource.address = DraftResource.addressIn(title);
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (i != place && cell.origin() == Cell.Origin.HERE && !cell.isBlank()) {
                boolean first = columns.indexOf(columns.get(i)) == i;
                add(draftResource, first ? columns.get(i) : Column.OTHER, i, cell);
            }
        }
        return draftResource;
    }

    private void add(DraftResource draftResource, Column column, int index, Cell cell) {
        String plain = cell.plain();
        String found = DraftResource.addressIn(cell.line());
        switch (column) {
            case TYPE -> draftResource.type = cell.line();
            case PUBLISHER -> draftResource.publisher = cell.line();
            case STATE -> draftResource.state = cell.line();
            case USE -> draftResource.tell(cell.blocks());
            case ADDRESS -> {
                draftResource.address = found.isEmpty() ? draftResource.address : found;
                if (found.isEmpty() || !plain.equals(found)) {
                    tell(draftResource, index, cell);
                }
            }
            case DATE -> {
                if (DATE.matcher(plain).matches()) {
                    draftResource.date = plain;
                } else {
                    tell(draftResource, index, cell);
                }
            }
            default -> tell(draftResource, index, cell);
        }
    }

    private void tell(DraftResource draftResource, int index, Cell cell) {
        String head = table.rows().get(0).get(index).plain();
        draftResource.tell(head.isBlank() ? cell.line() : Line.of(head + ":").append(cell.line()));
    }
}
