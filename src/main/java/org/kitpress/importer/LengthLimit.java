package org.kitpress.importer;

import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Refuses documents that are too long for anyone to review the draft. */
final class LengthLimit {
    /** A book of a thousand pages has fewer. */
    private static final int MAX_BLOCKS = 50_000;

    private static final int MAX_CHARACTERS = 4_000_000;
    /** The letters of one paragraph. */
    private static final int MAX_PARAGRAPH_LENGTH = 100_000;

    private long characters;
    private long blockCount;

    private LengthLimit() {}

    static void check(List<Block> blocks) throws UnreadableDocumentException {
        LengthLimit limit = new LengthLimit();
        boolean fits = limit.add(blocks);
        if (!fits || limit.blockCount > MAX_BLOCKS || limit.characters > MAX_CHARACTERS) {
            throw new UnreadableDocumentException(
                    "it is longer than a book of a thousand pages, or has a paragraph of more than " + MAX_PARAGRAPH_LENGTH
                            + " letters",
                    "Cut it into smaller documents.");
        }
    }

    /** Whether each paragraph is short enough. */
    private boolean add(List<Block> blocks) {
        boolean fits = true;
        for (Block block : blocks) {
            int length = block instanceof Block.Verbatim verbatim
                    ? verbatim.text().length()
                    : block.line().plain().length();
            fits &= length <= MAX_PARAGRAPH_LENGTH;
            characters += length;
            blockCount++;
            if (block instanceof Block.Table table) {
                for (List<Cell> row : table.rows()) {
                    for (Cell cell : row) {
                        fits &= cell.origin() != Cell.Origin.HERE || add(cell.blocks());
                    }
                }
            }
        }
        return fits;
    }
}
