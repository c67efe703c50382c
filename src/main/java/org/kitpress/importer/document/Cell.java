package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param header whether the document says that it is a heading
 * @param origin whether the cell begins here
 */
public record Cell(List<Block> blocks, boolean header, Origin origin) {
    public static final Cell BLANK = new Cell(List.of(), false, Origin.HERE);

    /** Where the cell begins that covers this place. */
    public enum Origin {
        HERE,
        /** The place has what the cell above has. */
        ABOVE,
        LEFT
    }

    public Cell {
        blocks = List.copyOf(blocks);
    }

    public Cell spannedFrom(Origin direction) {
        return new Cell(direction == Origin.LEFT ? List.of() : blocks, header, direction);
    }

    /** All its texts, also those of tables within it. */
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

    /** Its texts as one. */
    public Line line() {
        return lines().stream().reduce(Line::append).orElse(Line.EMPTY);
    }

    /** Its words on one line. */
    public String plain() {
        return line().plain();
    }

    public boolean isBlank() {
        return lines().isEmpty();
    }
}
