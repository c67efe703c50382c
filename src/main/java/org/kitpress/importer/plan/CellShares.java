package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/**
 * What a cell says about each of several items in its row.
 *
 * @param values as many as there are items
 * @param doubt what a person should look at; empty when nothing was guessed
 */
record CellShares(List<Line> values, String doubt) {
    /** @param head of the column */
    static CellShares of(Cell cell, int items, String head) {
        List<Line> lines = cell.blocks().stream().allMatch(Block.Item.class::isInstance)
                ? cell.blocks().stream().map(Block::line).toList()
                : cell.lines();
        if (lines.isEmpty() || items == 0) {
            return new CellShares(Collections.nCopies(items, Line.EMPTY), "");
        }
        if (items == lines.size()) {
            return new CellShares(lines, "");
        }
        Line all = lines.stream().reduce(Line::append).orElse(Line.EMPTY);
        if (items == 1 || lines.size() == 1) {
            String doubt = items == 1
                    ? ""
                    : "the document has one entry under " + head + " for " + items + " items. Is it true of each?";
            return new CellShares(Collections.nCopies(items, all), doubt);
        }
        List<Line> values = new ArrayList<>(Collections.nCopies(items, Line.EMPTY));
        values.set(0, all);
        return new CellShares(
                values,
                "under " + head + " the document has " + lines.size() + " entries for " + items
                        + " items; all of them stand with the first.");
    }
}
