package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One position in a table's grid. A cell that spans several columns or rows fills several positions.
 *
 * @param header whether the document marks the cell as a header
 * @param origin whether the cell starts at this position
 */
public record Cell(List<Block> blocks, boolean header, Origin origin) {
    public static final Cell BLANK = new Cell(List.of(), false, Origin.HERE);

    /** Where the cell that covers a position starts. */
    public enum Origin {
        HERE,
        /** Starts in a row above, and this position repeats its content. */
        ABOVE,
        /** Starts in a column to the left; this position has no content. */
        LEFT
    }

    public Cell {
        blocks = List.copyOf(blocks);
    }

    public Cell spannedFrom(Origin direction) {
        return new Cell(direction == Origin.LEFT ? List.of() : blocks, header, direction);
    }

    /** All lines of text in it, including those of nested tables. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows()
                        .forEach(row -> row.stream()
                                .filter(cell -> cell.origin == Origin.HERE)
                                .forEach(cell -> lines.addAll(cell.lines())));
            } else if (block instanceof Block.Verbatim verbatim) {
                lines.add(Line.of(verbatim.text().replace('\n', ' ')));
            } else {
                lines.addAll(block.line().lines());
            }
        }
        return lines;
    }

    /** Its text as one line. */
    public Line line() {
        return lines().stream().reduce(Line::append).orElse(Line.EMPTY);
    }

    /** Its text as one line, without styles. */
    public String plain() {
        return line().plain();
    }

    /** Whether it has text that no other position has. */
    public boolean hasOwnText() {
        return origin == Origin.HERE && !isBlank();
    }

    /** Its text as one line, after the header of its column and a colon unless that is blank. */
    public Line withHeader(String columnHeader) {
        return columnHeader.isBlank() ? line() : Line.of(columnHeader + ":").append(line());
    }

    /** The lines of text in blocks. */
    public static List<Line> linesOf(List<Block> blocks) {
        return new Cell(blocks, false, Origin.HERE).lines();
    }

    public boolean isBlank() {
        return lines().isEmpty();
    }
}
