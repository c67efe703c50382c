package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/**
 * A table that compares levels. It is read as if each row were a level; one whose columns are levels is turned first.
 *
 * @param rows the first one has the heads
 * @param turned whether the document has the levels in columns
 */
record LevelTable(List<List<Cell>> rows, boolean turned) {
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu).*\\b(levels?|types?|stages?|degrees?|rungs?|phases?|niveles|nivel|tipos?|etapas?|grados?)\\b.*");

    /** Null when the table compares no levels. */
    static @Nullable LevelTable of(Block.Table table) {
        List<List<Cell>> rows = table.rows();
        if (rows.size() < 2 || rows.get(0).size() < 2) {
            return null;
        }
        LevelTable down = new LevelTable(rows, false);
        LevelTable across = new LevelTable(turn(rows), true);
        LevelTable better = across.aspects() > down.aspects() ? across : down;
        return better.fits() ? better : null;
    }

    private static List<List<Cell>> turn(List<List<Cell>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    /** How many heads say what is told about the levels. */
    private long aspects() {
        return IntStream.range(1, rows.get(0).size())
                .filter(column -> LevelAspect.of(head(column)) != LevelAspect.OTHER)
                .count();
    }

    private String head(int column) {
        return rows.get(0).get(column).plain();
    }

    private boolean fits() {
        boolean named = LEVEL.matcher(head(0)).matches();
        boolean words = rows.subList(1, rows.size()).stream()
                .anyMatch(row -> !row.get(0).isBlank());
        return words && rows.size() > 2 && (aspects() > 1 || named && aspects() == 1);
    }

    /** The words at the heads of columns, or of rows where these are. */
    String heads() {
        return rows.get(0).stream().map(Cell::plain).collect(Collectors.joining(" | "));
    }

    List<DraftLevel> levels() {
        List<DraftLevel> levels = new ArrayList<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            boolean goesOn = row.get(0).origin() != Cell.Origin.HERE && !levels.isEmpty();
            DraftLevel draftLevel = goesOn ? levels.remove(levels.size() - 1) : level(row.get(0));
            for (int column = 1; column < row.size(); column++) {
                Cell cell = row.get(column);
                if (cell.origin() == Cell.Origin.HERE && !cell.isBlank()) {
                    add(draftLevel, LevelAspect.of(head(column)), head(column), cell);
                }
            }
            levels.add(draftLevel);
        }
        return levels;
    }

    private static DraftLevel level(Cell first) {
        List<Line> lines = first.lines();
        DraftLevel draftLevel = new DraftLevel(lines.isEmpty() ? Line.of("…") : lines.get(0));
        lines.stream().skip(1).forEach(line -> draftLevel.definition.add(new Block.Paragraph(line)));
        return draftLevel;
    }

    private static void add(DraftLevel draftLevel, LevelAspect levelAspect, String head, Cell cell) {
        if (levelAspect == LevelAspect.OTHER && !head.isBlank()) {
            draftLevel.doubt("a column of the table has no field of its own; its words follow the definition.");
            draftLevel.definition.add(new Block.Paragraph(Line.of(head + ":").append(cell.line())));
        } else {
            draftLevel.add(levelAspect, cell.blocks());
        }
    }
}
