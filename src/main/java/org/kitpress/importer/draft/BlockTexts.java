package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/** Collects the texts of blocks in order, including those in table cells. */
final class BlockTexts {
    private BlockTexts() {}

    static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.forEach(cell -> lines.addAll(cell.lines())));
            } else {
                lines.add(block.line());
            }
        }
        return lines;
    }
}
