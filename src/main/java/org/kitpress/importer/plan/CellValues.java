package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/**
 * The values of a cell for each of several items in its row.
 *
 * @param values one for each item
 * @param doubt a question for the editor; empty when nothing was guessed
 */
record CellValues(List<Line> values, String doubt) {
    /** @param header the header of the column, quoted */
    static CellValues of(Cell cell, int items, String header) {
        List<Line> lines = cell.blocks().stream().allMatch(Block.Item.class::isInstance)
                ? cell.blocks().stream().map(Block::line).toList()
                : cell.lines();
        if (lines.isEmpty() || items == 0) {
            return new CellValues(Collections.nCopies(items, Line.EMPTY), "");
        }
        if (items == lines.size()) {
            return new CellValues(lines, "");
        }
        Line all = lines.stream().reduce(Line::append).orElse(Line.EMPTY);
        if (items == 1 || lines.size() == 1) {
            String doubt = items == 1
                    ? ""
                    : "The document has one entry under " + header + " for " + items
                            + " items. Does it apply to all of them?";
            return new CellValues(Collections.nCopies(items, all), doubt);
        }
        List<Line> values = new ArrayList<>(Collections.nCopies(items, Line.EMPTY));
        values.set(0, all);
        return new CellValues(
                values,
                "The document has " + lines.size() + " entries under " + header + " for " + items
                        + " items. All entries were added to the first item; move them to the right ones.");
    }
}
