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

/** Reads documents by the endings of their names. */
final class DocumentReaders {
    /** More than either sort of document may have. */
    private static final int MAX_BYTES = 200 << 20;

    private DocumentReaders() {}

    /** @param pictures gathers those of the document */
    static Source read(Path file, ImageCollector images) throws IOException, UnreadableDocumentException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException("this is a folder", "Give the files in it one by one.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException("there is no such file", "Check the spelling of its name.");
        }
        if (Files.size(file) == 0) {
            throw new UnreadableDocumentException(
                    "the file is empty", "Check whether it was saved or downloaded completely, and try again.");
        }
        Source source = read(name, file, images);
        if (source.blocks().isEmpty()) {
            throw new UnreadableDocumentException(
                    "the document contains no text",
                    "Check whether it was saved completely. A scanned page is only an image.");
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
                        "only web pages (.html) and Word documents (.docx) can be read", remedy(extension));
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Of a file that is too large, reads only enough to notice that it is. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MAX_BYTES);
        }
    }

    private static String remedy(String extension) {
        return switch (extension) {
            case "doc", "odt", "rtf", "pages" -> "Open it in a word processor and save it as a Word document (.docx).";
            case "pdf" ->
                "Open it in a word processor that reads PDF files and save it as .docx, or use the document that it was made from.";
            case "mht", "mhtml", "webarchive" ->
                "Save the page again in a browser, as a complete web page (an .html file and a folder).";
            case "md", "txt" -> "Create a page with `kitpress new page`, and paste the text into it.";
            default -> "Save it as a web page or as a Word document first.";
        };
    }
}
