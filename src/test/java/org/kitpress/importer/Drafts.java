package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What import makes of one document, in a toolkit without pages. */
final class Drafts {
    private Drafts() {}

    /**
     * @param folder for the toolkit and the document
     * @param kind null to guess
     */
    static ImportResult.Document imported(Path folder, String name, byte[] bytes, @Nullable String kind)
            throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/toolkit.yaml"), "title: Kit\n");
        Path file = Files.write(folder.resolve(name), bytes);
        ImportResult result = Importer.plan(folder, List.of(file), new Importer.ImportOptions(kind, null, null));
        assertEquals(List.of(), result.findings());
        return result.documents().get(0);
    }

    /** The draft of a web page in UTF-8, as a page. */
    static ImportResult.Document ofPage(Path folder, String html) throws IOException {
        String page = html.contains("charset") ? html : "<meta charset=utf-8>" + html;
        return imported(folder, "saved.html", page.getBytes(StandardCharsets.UTF_8), "page");
    }

    /** The text of all drafts. */
    static String text(ImportResult.Document document) {
        return document.files().stream().map(file -> file.draft().text()).collect(Collectors.joining());
    }

    /** The text below the fields of a page. */
    static String body(ImportResult.Document document) {
        String text = text(document);
        return text.substring(text.indexOf("\n---\n") + "\n---\n".length()).strip();
    }
}
