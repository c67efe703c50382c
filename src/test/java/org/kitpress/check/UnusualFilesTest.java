package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.report.Finding;

/** Files whose bytes Git might change, and toolkits that are too large for the repository. */
class UnusualFilesTest {
    private static final String HEAD = "title: A page\nsummary: Use this to see it.\n";

    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "---\n" + HEAD + "---\nWelcome.\n");
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private List<String> places() {
        return Kit.findings(site).stream()
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
    }

    @Test
    void byteOrderMarkIsReportedAndMovesNoColumn() throws IOException {
        write("page.yaml", "\uFEFFtitel: x\nkind: page\n" + HEAD);
        assertEquals(List.of("content/page.yaml:1:1 byte-order-mark", "content/page.yaml:1:1 unknown-field"), places());
    }

    @Test
    void byteOrderMarkDoesNotHideTheFrontMatter() throws IOException {
        write("page.md", "\uFEFF---\n" + HEAD + "---\n[words](none.md)\n");
        assertEquals(List.of("content/page.md:1:1 byte-order-mark", "content/page.md:5:1 dead-link"), places());
    }

    @Test
    void windowsLineEndingsAreReadAndMoveNoPlace() throws IOException {
        write("page.yaml", ("kind: page\n" + HEAD + "titel: x\n").replace("\n", "\r\n"));
        write("prose.md", ("---\n" + HEAD + "---\nWords\nand [words](none.md)\n").replace("\n", "\r\n"));
        assertEquals(List.of("content/page.yaml:4:1 unknown-field", "content/prose.md:6:5 dead-link"), places());
    }

    @Test
    void mixedLineEndingsAreReportedWhereTheyChange() throws IOException {
        write("page.yaml", "kind: page\r\ntitle: A page\r\nsummary: Use this to see it.\n");
        write("prose.md", "---\n" + HEAD + "---\nWords\rand words\n");
        assertEquals(List.of("content/page.yaml:3:29 line-endings", "content/prose.md:5:6 line-endings"), places());
    }

    @Test
    void firstByteThatIsNotUtf8IsReported() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("kind: page\n" + HEAD + "owner: Niño, A").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xF1);
        bytes.write("o\ntitel: x\n".getBytes(StandardCharsets.UTF_8));
        write("page.yaml", bytes.toByteArray());
        assertEquals(List.of("content/page.yaml:4:15 not-utf-8", "content/page.yaml:5:1 unknown-field"), places());
        String problem = Kit.findings(site).get(0).problem();
        assertTrue(problem.contains("F1"), problem);
    }

    @Test
    void fileInAnotherEncodingIsReported() throws IOException {
        write("page.md", ("---\n" + HEAD + "---\n").getBytes(StandardCharsets.UTF_16));
        List<String> places = places();
        assertTrue(places.contains("content/page.md:1:1 not-utf-8"), places.toString());
    }

    @Test
    void emptyAndBlankFilesAreReported() throws IOException {
        write("empty.md", "");
        write("empty.yaml", "");
        write("blank.md", "\n \n\t\n");
        write("glossary.yaml", "");
        assertEquals(
                List.of(
                        "content/blank.md:1:1 empty-file",
                        "content/empty.md:1:1 empty-file",
                        "content/empty.yaml:1:1 empty-file",
                        "content/glossary.yaml:1:1 empty-file"),
                places());
    }

    @Test
    void twoHundredErrorsInFourFilesAreAllReportedWithTheirPlaces() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int file = 1; file <= 4; file++) {
            StringBuilder text = new StringBuilder("kind: page\n" + HEAD);
            for (int line = 4; line < 54; line++) {
                text.append("fault-").append(line).append(": x\n");
                expected.add("content/page-" + file + ".yaml:" + line + ":1 unknown-field");
            }
            write("page-" + file + ".yaml", text.toString());
        }
        assertEquals(200, expected.size());
        assertEquals(expected, places());
    }

    @Test
    void everyFindingInAFileHasItsLine() throws IOException {
        write("page.yaml", "kind: page\n" + HEAD + "titel: x\n");
        Finding finding = Kit.findings(site).get(0);
        assertEquals("titel: x", finding.excerpt());
    }

    @Test
    void findingWithoutAFileHasNoLine() throws IOException {
        Files.delete(site.resolve("content/index.md"));
        Finding finding = Kit.findings(site).get(0);
        assertEquals("missing-home", finding.rule().id());
        assertEquals(null, finding.excerpt());
    }

    @Test
    void linksToDraftsAreAllowedIfDraftsArePublished() throws IOException {
        write("page.md", "---\n" + HEAD + "---\n[the draft](draft.md)\n");
        write("draft.md", "---\n" + HEAD + "status: draft\n---\n");
        assertEquals(List.of("content/page.md:5:1 link-to-draft"), places());
        assertEquals(List.of(), Kit.findings(site, Kit.TODAY, true));
    }

    @Test
    void noReviewIsDueWithoutACurrentDay() throws IOException {
        write("page.md", "---\n" + HEAD + "review-by: 2001\n---\n");
        assertEquals(List.of("content/page.md:4:1 review-due"), places());
        assertEquals(List.of(), Kit.findings(site, null, false));
    }
}
