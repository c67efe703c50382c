package org.kitpress.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.html.HtmlFile;
import org.kitpress.importer.html.ImageFiles;
import org.kitpress.importer.word.WordFile;
import org.kitpress.model.Paths;

/** Picks the reader for a document by its file extension. */
final class DocumentReaders {
    /** Either reader rejects documents long before this size. */
    private static final int MAX_BYTES = 200 << 20;

    private DocumentReaders() {}

    /**
     * Reads a document.
     *
     * @param images collects the images of the document
     * @throws UnreadableDocumentException when the file cannot be imported; its message and remedy are for the user
     */
    static Source read(Path file, ImageCollector images) throws IOException, UnreadableDocumentException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException("this is a folder", "Name the files in it one by one.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(
                    "the file does not exist", "Check the spelling of its name and folder.");
        }
        if (Files.size(file) == 0) {
            throw new UnreadableDocumentException("the file is empty", "Save or download it again, then import it.");
        }
        Source source = read(name, file, images);
        if (source.blocks().isEmpty()) {
            throw new UnreadableDocumentException(
                    source.title().isBlank()
                            ? "the document contains no text"
                            : "the document contains no text but its title, '" + source.title() + "'",
                    "Open it to check that it was saved completely. A scanned page is only an image, and"
                            + " text that a page adds with scripts is not in its file.");
        }
        LengthLimit.check(source.blocks());
        return source.title().isBlank() ? source.named(Paths.withoutExtension(name)) : source;
    }

    private static Source read(String name, Path file, ImageCollector images)
            throws IOException, UnreadableDocumentException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (extension) {
            case "html", "htm", "xhtml":
                return HtmlFile.read(name, bytes(file), new ImageFiles(folder(file), images));
            case "docx", "docm", "dotx":
                return WordFile.read(name, bytes(file), images);
            default:
                throw new UnreadableDocumentException(
                        "only web pages (.html) and Word documents (.docx) can be imported", remedy(extension));
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Stops reading at the limit, which is enough for a reader to see that the file is too large. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MAX_BYTES);
        }
    }

    private static String remedy(String extension) {
        return switch (extension) {
            case "doc", "odt", "rtf", "pages" -> "Open it in a word processor and save it as a Word document (.docx).";
            case "pdf" ->
                "Open it in a word processor that reads PDF files and save it as .docx, or find the original document.";
            case "mht", "mhtml", "webarchive" ->
                "Save the page again in a browser, as a complete web page (.html and a folder of files).";
            case "md", "txt" -> "Run `kitpress new page` and paste the text into the new file.";
            default -> "Save it as a web page (.html) or a Word document (.docx) first.";
        };
    }

    /** Rejects documents that are too long for a person to review. */
    private static final class LengthLimit {
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
}
