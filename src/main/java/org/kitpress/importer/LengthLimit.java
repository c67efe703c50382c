package org.kitpress.importer;

import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Rejects documents that are too long for a person to review. */
final class LengthLimit {
    /** More than a book of 1,000 pages has. */
    private static final int MAX_BLOCKS = 50_000;

    private static final int MAX_CHARACTERS = 4_000_000;
    /** Characters in one paragraph. */
    private static final int MAX_PARAGRAPH_LENGTH = 100_000;

    private long characters;
    private long blockCount;

    private LengthLimit() {}

    static void check(List<Block> blocks) throws UnreadableDocumentException {
        LengthLimit limit = new LengthLimit();
        boolean fits = limit.add(blocks);
        if (!fits || limit.blockCount > MAX_BLOCKS || limit.characters > MAX_CHARACTERS) {
            throw new UnreadableDocumentException(
                    "the document is longer than a book of 1,000 pages, or has a paragraph of more than "
                            + MAX_PARAGRAPH_LENGTH + " characters",
                    "Split it into smaller documents.");
        }
    }

    /**
     * Counts blocks and characters.
     *
     * @return whether each paragraph is short enough
     */
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
