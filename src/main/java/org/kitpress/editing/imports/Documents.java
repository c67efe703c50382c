package org.kitpress.editing.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kitpress.editing.imports.document.Source;
import org.kitpress.editing.imports.document.Unreadable;
import org.kitpress.editing.imports.html.HtmlFile;
import org.kitpress.model.Paths;

/** Reads documents by the endings of their names. */
final class Documents {
    private Documents() {}

    static Source read(Path file) throws IOException, Unreadable {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new Unreadable("this is a folder", "Name the files in it, one by one.");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("there is no such file", "Look at how the name is written.");
        }
        Source source = read(name, file);
        if (source.blocks().isEmpty()) {
            throw new Unreadable(
                    "it holds no text", "Open it to see whether it was saved whole; a scanned page is a picture.");
        }
        String title = source.title().isBlank() ? Paths.withoutExtension(name) : source.title();
        return source.with(title, source.blocks());
    }

    private static Source read(String name, Path file) throws IOException, Unreadable {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (ending) {
            case "html", "htm", "xhtml":
                return HtmlFile.read(name, Files.readAllBytes(file));
            default:
                throw new Unreadable("only web pages (.html) and Word documents (.docx) can be read", remedy(ending));
        }
    }

    private static String remedy(String ending) {
        return switch (ending) {
            case "doc", "odt", "rtf", "pages" -> "Open it in a word processor and save it as a Word document (.docx).";
            case "pdf" ->
                "Open it in a word processor that reads PDF files and save it as .docx, or find what it was made from.";
            case "md", "txt" -> "Put it into `content/` with `kitpress new page`, and paste the text.";
            default -> "Save it as a web page or as a Word document first.";
        };
    }
}
