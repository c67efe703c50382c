package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.cli.CommandLines;

/** When a document cannot be read, the problem and a remedy are reported and nothing is written. */
class UnreadableDocumentTest {
    private static final String GOOD = "<h1>A page</h1><p>It can be read.</p>";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void createToolkit() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), "title: Kit\nlanguages: [{tag: en, name: English}]\n");
        Files.writeString(folder.resolve("good.html"), GOOD);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("empty.html", new byte[0], "the file is empty"),
                Arguments.of("empty.docx", new byte[0], "the file is empty"),
                Arguments.of("rubbish.html", binaryBytes(), "this is not a web page"),
                Arguments.of("rubbish.docx", binaryBytes(), "the document is damaged"),
                Arguments.of("page.mht", bytes("x"), "as a complete web page"),
                Arguments.of(
                        "deep.html",
                        bytes("<h1>N</h1>" + "<table><tr><th>a<th>b<tr><td>c<td>".repeat(300) + "x"),
                        "tables are nested more than 20 levels deep"),
                Arguments.of(
                        "long.html",
                        bytes("<table>" + ("<tr>" + "<td>x".repeat(50)).repeat(1400) + "</table>"),
                        "a table has more than 60 columns or 60000 cells"),
                Arguments.of(
                        "blank.html",
                        bytes("<body><script>1</script> <p>&nbsp;</p></body>"),
                        "the document contains no text"),
                Arguments.of("binary.html", new byte[] {0, 1, 2, 0, (byte) 0xFF, 0, 7}, "this is not a web page"),
                Arguments.of("really-a-pdf.html", bytes("%PDF-1.7\n1 0 obj"), "this is not a web page"),
                Arguments.of("plan.pdf", bytes("%PDF-1.7"), "only web pages (.html) and Word documents (.docx)"),
                Arguments.of("plan.doc", bytes("x"), "save it as a Word document (.docx)"),
                Arguments.of("plan", bytes("x"), "only web pages (.html) and Word documents (.docx)"),
                Arguments.of("large.html", new byte[17 << 20], "the page is larger than 16 MB"),
                Arguments.of(
                        "wide.html",
                        bytes("<table><tr>" + "<td>x".repeat(70) + "</table>"),
                        "a table has more than 60 columns"),
                Arguments.of(
                        "wider.html",
                        bytes("<table><tr><td colspan=999999999>x<td>y</table>"),
                        "a table has more than 60 columns"));
    }

    /** All byte values except zero, as in an image or a program. */
    private static byte[] binaryBytes() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (1 + i * 37 % 255);
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void problemIsReportedAndNothingIsWritten(String name, byte[] bytes, String message) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        assertRejected(file, message);
    }

    @Test
    void foldersAndMissingFilesAreReported() throws IOException {
        assertRejected(folder, "this is a folder");
        assertRejected(folder.resolve("gone.html"), "the file does not exist");
    }

    private void assertRejected(Path file, String message) throws IOException {
        String good = folder.resolve("good.html").toString();
        CommandLines.Run run = CommandLines.run("import", "--site", site.toString(), good, file.toString());
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().startsWith(file + ":1:1: error[unreadable-document]: "), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().endsWith("Nothing was written." + System.lineSeparator()), run.err());
        try (Stream<Path> files = Files.list(site.resolve("content"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void existingDraftIsNotOverwritten() throws IOException {
        String[] twice = {
            "import", "--site", site.toString(), folder.resolve("good.html").toString()
        };
        assertEquals(0, CommandLines.run(twice).code());
        Path draft = site.resolve("content/a-page.md");
        Files.writeString(draft, "mine");
        CommandLines.Run again = CommandLines.run(twice);
        assertEquals(3, again.code());
        assertTrue(again.err().contains("already exists"), again.err());
        assertEquals("mine", Files.readString(draft));
    }

    @Test
    void invalidOptionsAreReportedWithValidValues() {
        String good = folder.resolve("good.html").toString();
        for (String[] option : new String[][] {
            {"--kind", "cheklist", "Did you mean 'checklist'?"},
            {"--kind", "glossary", "'glossary' is not a kind that this command can create"},
            {"--into", "../out", "is outside of content/"},
            {"--into", "a b", "cannot be a folder in content/"},
            {"--language", "es", "the toolkit has no language 'es'. It has: en"}
        }) {
            CommandLines.Run run = CommandLines.run("import", "--site", site.toString(), option[0], option[1], good);
            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().contains(option[2]), run.err());
        }
    }
}
