package org.kitpress.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
                    "the document contains no text",
                    "Open it to check that it was saved completely. A scanned page is only an image.");
        }
        LengthLimit.check(source.blocks());
        String title = source.title().isBlank() ? Paths.withoutExtension(name) : source.title();
        return source.with(title, source.blocks());
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
}
