package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.ListMarkers;
import org.kitpress.importer.document.Line;

/**
 * A table as a checklist: a row is an item, and columns without words are there to be ticked.
 *
 * @param headed whether the first row has the heads of the columns
 * @param words the column with the items; -1 when there is none
 * @param open the columns to tick
 */
record ChecklistTable(Block.Table table, boolean headed, int words, List<Integer> open) {
    private static final Pattern PROGRESS = Pattern.compile(
            "(?i).*(not yet addressed|not (yet )?started|under discussion|in progress|under way|finali[sz]ed|completed).*");
    /** Columns to write in, and answers that are no levels. */
    private static final Pattern NO_LEVEL = Pattern.compile(
            "(?iu)(yes|no|n/a|done|check|tick|x|☐|✓|.*\\b(notes?|comments?|who|when|date|by|action|person|s[ií])\\b.*|)");

    private static final Pattern TICK = Pattern.compile("[☑☒✓✔xX]");

    static ChecklistTable of(Block.Table table) {
        List<List<Cell>> rows = table.rows();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean headed = rows.size() > 1 && rows.get(0).stream().noneMatch(cell -> ListMarkers.isCheckbox(cell.plain()));
        List<List<Cell>> body = rows.subList(headed ? 1 : 0, rows.size());
        List<Integer> open = IntStream.range(0, width)
                .filter(column -> body.stream().allMatch(row -> isOpen(row.get(column))))
                .boxed()
                .toList();
        int words = IntStream.range(0, width)
                .filter(column -> body.stream().anyMatch(row -> hasWords(row.get(column))))
                .findFirst()
                .orElse(-1);
        return new ChecklistTable(table, headed, words, open);
    }

    private static boolean isOpen(Cell cell) {
        return cell.origin() == Cell.Origin.LEFT
                || cell.isBlank()
                || ListMarkers.isCheckbox(cell.plain())
                || TICK.matcher(cell.plain()).matches();
    }

    private static boolean hasWords(Cell cell) {
        return cell.plain().codePoints().filter(Character::isLetter).count() > 2;
    }

    private List<List<Cell>> body() {
        return table.rows().subList(headed ? 1 : 0, table.rows().size());
    }

    /** Whether boxes are drawn in it, or its heads are those of progress. */
    boolean hasBoxes() {
        boolean drawn = body().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.lines().stream().anyMatch(line -> ListMarkers.isCheckbox(line.plain())));
        return words >= 0 && !open.isEmpty() && (drawn || isProgress());
    }

    /** @param boxes whether the document has boxes */
    boolean fits(boolean boxes) {
        return words >= 0 && (boxes ? hasBoxes() : !open.isEmpty());
    }

    String heads() {
        return headed ? table.rows().get(0).stream().map(Cell::plain).collect(Collectors.joining(" | ")) : "";
    }

    private String head(int column) {
        return headed ? table.rows().get(0).get(column).plain() : "";
    }

    boolean isProgress() {
        return open.stream()
                        .filter(column -> PROGRESS.matcher(head(column)).matches())
                        .count()
                >= 2;
    }

    List<String> levels() {
        List<String> levels = open.stream()
                .map(this::head)
                .filter(head -> !NO_LEVEL.matcher(head.strip()).matches())
                .toList();
        return levels.size() >= 2 && !isProgress() ? levels : List.of();
    }

    /** A row of one cell over all columns names an area. */
    List<DraftArea> areas(Line title) {
        List<DraftArea> areas = new ArrayList<>();
        Line name = title;
        List<DraftArea.Item> items = new ArrayList<>();
        for (List<Cell> row : body()) {
            boolean wide = row.size() > 1
                    && row.subList(1, row.size()).stream().allMatch(cell -> cell.origin() == Cell.Origin.LEFT);
            if (wide) {
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

    /** @param own whether the name is the table's own, so that it must not be lost: without items it is one */
    private static void add(Line name, List<DraftArea.Item> items, List<DraftArea> areas, boolean own) {
        if (!items.isEmpty()) {
            areas.add(new DraftArea(name, List.of(), items));
        } else if (own && !name.isBlank()) {
            areas.add(new DraftArea(name, List.of(), List.of(DraftArea.Item.of(name, List.of(), false))));
        }
    }

    private DraftArea.Item item(List<Cell> row) {
        Line text = row.get(words).isBlank() ? Line.of("…") : row.get(words).line();
        boolean ticked = open.stream()
                .anyMatch(column -> TICK.matcher(row.get(column).plain()).matches());
        DraftArea.Item item = DraftArea.Item.of(text, List.of(), ticked);
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            if (column != words && !open.contains(column) && cell.origin() == Cell.Origin.HERE && !cell.isBlank()) {
                Line more = cell.line();
                item = item.withDetail(
                        head(column).isBlank()
                                ? more
                                : Line.of(head(column) + ":").append(more));
            }
        }
        return item;
    }
}
