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
 * A table that compares levels, one in each row; a table with levels in columns is transposed.
 *
 * @param rows the first row contains the headers
 * @param transposed whether the document has the levels in columns
 */
record LevelTable(List<List<Cell>> rows, boolean transposed) {
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu).*\\b(levels?|types?|stages?|degrees?|rungs?|phases?|niveles|nivel|tipos?|etapas?|grados?)\\b.*");

    /** Reads a table; null when it does not compare levels. */
    static @Nullable LevelTable of(Block.Table table) {
        List<List<Cell>> rows = table.rows();
        if (rows.size() < 2 || rows.get(0).size() < 2) {
            return null;
        }
        LevelTable byRow = new LevelTable(rows, false);
        LevelTable byColumn = new LevelTable(transpose(rows), true);
        LevelTable better = byColumn.aspectCount() > byRow.aspectCount() ? byColumn : byRow;
        return better.comparesLevels() ? better : null;
    }

    private static List<List<Cell>> transpose(List<List<Cell>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    /** How many headers name an aspect of levels. */
    private long aspectCount() {
        return IntStream.range(1, rows.get(0).size())
                .filter(column -> DraftLevel.Aspect.of(header(column)) != DraftLevel.Aspect.OTHER)
                .count();
    }

    private String header(int column) {
        return rows.get(0).get(column).plain();
    }

    private boolean comparesLevels() {
        boolean hasLevelHeader = LEVEL.matcher(header(0)).matches();
        boolean hasNames = rows.subList(1, rows.size()).stream()
                .anyMatch(row -> !row.get(0).isBlank());
        return hasNames && rows.size() > 2 && (aspectCount() > 1 || hasLevelHeader && aspectCount() == 1);
    }

    /** The headers, joined by vertical bars. */
    String headers() {
        return rows.get(0).stream().map(Cell::plain).collect(Collectors.joining(" | "));
    }

    List<DraftLevel> levels() {
        List<DraftLevel> levels = new ArrayList<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            boolean continues = row.get(0).origin() != Cell.Origin.HERE && !levels.isEmpty();
            DraftLevel level = continues ? levels.remove(levels.size() - 1) : level(row.get(0));
            for (int column = 1; column < row.size(); column++) {
                Cell cell = row.get(column);
                if (cell.hasOwnText()) {
                    add(level, DraftLevel.Aspect.of(header(column)), header(column), cell);
                }
            }
            levels.add(level);
        }
        return levels;
    }

    private static DraftLevel level(Cell first) {
        List<Line> lines = first.lines();
        DraftLevel level = new DraftLevel(lines.isEmpty() ? Line.of("…") : lines.get(0));
        lines.stream().skip(1).forEach(line -> level.definition.add(new Block.Paragraph(line)));
        return level;
    }

    private static void add(DraftLevel level, DraftLevel.Aspect aspect, String header, Cell cell) {
        if (aspect == DraftLevel.Aspect.OTHER && !header.isBlank()) {
            level.addDoubt("A column of the table has no matching field. Its text was added to the definition.");
            level.definition.add(new Block.Paragraph(cell.withHeader(header)));
        } else {
            level.add(aspect, cell.blocks());
        }
    }
}
