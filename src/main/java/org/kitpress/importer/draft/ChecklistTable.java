package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.ListMarkers;

/**
 * A table as a checklist: each row is an item, and columns without text are there to be checked off.
 *
 * @param hasHeader whether the first row has column headers
 * @param textColumn the column with the items, from 0; -1 when there is none
 * @param checkColumns the columns to check off, from 0
 */
record ChecklistTable(Block.Table table, boolean hasHeader, int textColumn, List<Integer> checkColumns) {
    private static final Pattern PROGRESS = Pattern.compile(
            "(?i).*(not yet addressed|not (yet )?started|under discussion|in progress|under way|finali[sz]ed|completed).*");
    /** Headers of columns for notes, and of answers that are not levels. */
    private static final Pattern NOT_A_LEVEL = Pattern.compile(
            "(?iu)(yes|no|n/a|done|check|tick|x|☐|✓|.*\\b(notes?|comments?|who|when|date|by|action|person|s[ií])\\b.*|)");

    private static final Pattern CHECK_MARK = Pattern.compile("[☑☒✓✔xX]");

    static ChecklistTable of(Block.Table table) {
        List<List<Cell>> rows = table.rows();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean hasHeader =
                rows.size() > 1 && rows.get(0).stream().noneMatch(cell -> ListMarkers.isCheckbox(cell.plain()));
        List<List<Cell>> body = rows.subList(hasHeader ? 1 : 0, rows.size());
        List<Integer> checkColumns = IntStream.range(0, width)
                .filter(column -> body.stream().allMatch(row -> isCheckCell(row.get(column))))
                .boxed()
                .toList();
        int textColumn = IntStream.range(0, width)
                .filter(column -> body.stream().anyMatch(row -> hasWords(row.get(column))))
                .findFirst()
                .orElse(-1);
        return new ChecklistTable(table, hasHeader, textColumn, checkColumns);
    }

    private static boolean isCheckCell(Cell cell) {
        return cell.origin() == Cell.Origin.LEFT
                || cell.isBlank()
                || ListMarkers.isCheckbox(cell.plain())
                || CHECK_MARK.matcher(cell.plain()).matches();
    }

    private static boolean hasWords(Cell cell) {
        return cell.plain().codePoints().filter(Character::isLetter).count() > 2;
    }

    private List<List<Cell>> body() {
        return table.rows().subList(hasHeader ? 1 : 0, table.rows().size());
    }

    /** Whether it contains checkboxes, or its headers are stages of progress. */
    boolean hasCheckboxes() {
        boolean hasDrawnBoxes = body().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.lines().stream().anyMatch(line -> ListMarkers.isCheckbox(line.plain())));
        return textColumn >= 0 && !checkColumns.isEmpty() && (hasDrawnBoxes || isProgress());
    }

    /** @param documentHasCheckboxes whether the document has any checkboxes; then a checklist table needs them, too */
    boolean isChecklist(boolean documentHasCheckboxes) {
        return textColumn >= 0 && (documentHasCheckboxes ? hasCheckboxes() : !checkColumns.isEmpty());
    }

    String headers() {
        return hasHeader ? table.headers() : "";
    }

    private String header(int column) {
        return hasHeader ? table.rows().get(0).get(column).plain() : "";
    }

    boolean isProgress() {
        return checkColumns.stream()
                        .filter(column -> PROGRESS.matcher(header(column)).matches())
                        .count()
                >= 2;
    }

    List<String> levels() {
        List<String> levels = checkColumns.stream()
                .map(this::header)
                .filter(head -> !NOT_A_LEVEL.matcher(head.strip()).matches())
                .toList();
        return levels.size() >= 2 && !isProgress() ? levels : List.of();
    }

    /** The areas of the table. A row that is a single cell starts an area and names it. */
    List<DraftArea> areas(Line title) {
        List<DraftArea> areas = new ArrayList<>();
        Line name = title;
        List<DraftArea.Item> items = new ArrayList<>();
        for (List<Cell> row : body()) {
            boolean isAreaRow = row.size() > 1
                    && row.subList(1, row.size()).stream().allMatch(cell -> cell.origin() == Cell.Origin.LEFT);
            if (isAreaRow) {
                add(name, items, areas, name != title);
                name = Line.of(row.get(0).plain());
                items = new ArrayList<>();
            } else {
                items.add(item(row));
            }
        }
        add(name, items, areas, name != title);
        boolean named = title.isBlank() || areas.stream().anyMatch(draftArea -> draftArea.title() == title);
        if (!named && !areas.isEmpty()) {
            DraftArea first = areas.get(0);
            areas.set(0, new DraftArea(first.title(), List.of(new Block.Paragraph(title)), first.items()));
        }
        return areas;
    }

    /**
     * @param fromTable whether the name comes from the table. It must not be lost then, so without items it becomes an
     *     item.
     */
    private static void add(Line name, List<DraftArea.Item> items, List<DraftArea> areas, boolean fromTable) {
        if (!items.isEmpty()) {
            areas.add(new DraftArea(name, List.of(), items));
        } else if (fromTable && !name.isBlank()) {
            areas.add(new DraftArea(name, List.of(), List.of(DraftArea.Item.of(name, List.of(), false))));
        }
    }

    private DraftArea.Item item(List<Cell> row) {
        Line text = row.get(textColumn).isBlank()
                ? Line.of("…")
                : row.get(textColumn).line();
        boolean checked = checkColumns.stream()
                .anyMatch(column -> CHECK_MARK.matcher(row.get(column).plain()).matches());
        DraftArea.Item item = DraftArea.Item.of(text, List.of(), checked);
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            if (column != textColumn && !checkColumns.contains(column) && cell.hasOwnText()) {
                item = item.withDetail(cell.withHeader(header(column)));
            }
        }
        return item;
    }
}
