package org.kitpress.importer;

import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Refuses documents that are too long for anyone to review the draft. */
final class LengthLimit {
    /** A book of a thousand pages has fewer. */
    private static final int MOST_BLOCKS = 50_000;

    private static final int MOST_CHARACTERS = 4_000_000;
    /** Characters in one paragraph. */
    private static final int LONGEST = 100_000;

    private long characters;
    private long count;

    private LengthLimit() {}

    static void check(List<Block> blocks) throws UnreadableDocumentException {
        LengthLimit lengthLimit = new LengthLimit();
        boolean fits = lengthLimit.add(blocks);
        if (!fits || lengthLimit.count > MOST_BLOCKS || lengthLimit.characters > MOST_CHARACTERS) {
            throw new UnreadableDocumentException(
                    "the document is longer than a book of a thousand pages, or has a paragraph of more than " + LONGEST
                            + " characters",
                    "Split it into smaller documents.");
        }
    }

    /** Whether each paragraph is short enough. */
    private boolean add(List<Block> blocks) {
        boolean fits = true;
        for (Block block : blocks) {
            int length = block instanceof Block.Verbatim verbatim
                    ? verbatim.text().length()
                    : block.words().plain().length();
            fits &= length <= LONGEST;
            characters += length;
            count++;
            if (block instanceof Block.Table table) {
                for (List<Cell> row : table.rows()) {
                    for (Cell cell : row) {
                        fits &= cell.reach() != Cell.Reach.OWN || add(cell.blocks());
                    }
                }
            }
        }
        return fits;
    }
}
