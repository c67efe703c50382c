package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param head whether the document says that it is a heading
 * @param reach whether the cell begins here
 */
public record Cell(List<Block> blocks, boolean head, Reach reach) {
    public static final Cell BLANK = new Cell(List.of(), false, Reach.OWN);

    /** Where the cell begins that covers this place. */
    public enum Reach {
        OWN,
        /** The place has what the cell above has. */
        FROM_ABOVE,
        FROM_LEFT
    }

    public Cell {
        blocks = List.copyOf(blocks);
    }

    public Cell reaching(Reach other) {
        return new Cell(other == Reach.FROM_LEFT ? List.of() : blocks, head, other);
    }

    /** All its texts, also those of tables within it. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows()
                        .forEach(row -> row.stream()
                                .filter(cell -> cell.reach == Reach.OWN)
                                .forEach(cell -> lines.addAll(cell.lines())));
            } else if (block instanceof Block.Verbatim verbatim) {
                lines.add(Line.of(verbatim.text().replace('\n', ' ')));
            } else {
                lines.addAll(block.words().lines());
            }
        }
        return lines;
    }

    /** Its texts as one. */
    public Line line() {
        return lines().stream().reduce(Line::and).orElse(Line.EMPTY);
    }

    /** Its words on one line. */
    public String plain() {
        return line().plain();
    }

    public boolean isBlank() {
        return lines().isEmpty();
    }
}
