package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.cli.CommandLines;

/** Images of documents are imported with their alt text; no other files are. */
class ImagesTest {
    @TempDir
    private Path folder;

    private Path site;
    private byte[] png;

    @BeforeEach
    void createToolkit() throws IOException {
        site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), """
                title: Kit
                tagline: A kit
                languages: [{tag: en, name: English}]
                organization: {name: Us}
                """);
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Home\nsummary: A home.\n---\nSee.\n");
        png = Files.readAllBytes(Path.of("src/test/resources/imports/bean.png"));
    }

    /** A different image: readers ignore bytes after the end of a PNG file. */
    private byte[] png(int number) {
        byte[] other = Arrays.copyOf(png, png.length + 1);
        other[png.length] = (byte) number;
        return other;
    }

    private Path saved(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("saved").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private CommandLines.Run importPage(String html, String... more) throws IOException {
        Path page = saved("page.html", ("<h1>Our garden</h1>" + html).getBytes(StandardCharsets.UTF_8));
        return run(page, more);
    }

    private CommandLines.Run run(Path document, String... more) {
        String[] command = Stream.concat(
                        Stream.of("import", "--site", site.toString(), document.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        CommandLines.Run run = CommandLines.run(command);
        assertEquals(0, run.code(), run.err());
        return run;
    }

    private String draft(String path) throws IOException {
        return Files.readString(site.resolve("content").resolve(path));
    }

    private List<String> images(String path) throws IOException {
        Path images = site.resolve("content").resolve(path);
        if (!Files.exists(images)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(images)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void embeddedAndLocalImagesAreWrittenNextToTheDraft() throws IOException {
        saved("page_files/Garden party (1).PNG", png);
        String data = Base64.getEncoder().encodeToString(png(1));
        CommandLines.Run run =
                importPage("<p>See <img src='page_files/Garden%20party%20(1).PNG?x=1' alt='Two [old]\npears'>.</p>"
                        + "<p><img src='data:image/jpeg;base64," + data + "' alt='A spade'></p>");
        assertEquals(List.of("garden-party-1.png", "page-1.png"), images("images"));
        assertArrayEquals(png, Files.readAllBytes(site.resolve("content/images/garden-party-1.png")));
        String draft = draft("our-garden.md");
        assertTrue(draft.contains("See ![Two \\[old\\] pears](images/garden-party-1.png)."), draft);
        assertTrue(draft.contains("![A spade](images/page-1.png)"), draft);
        assertTrue(run.out().contains("  content/images/: 2 images"), run.out());
        assertFalse(run.out().contains("has no alt text"), run.out());
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
    }

    @Test
    void imageWithoutAltTextGetsAReviewNoteAndACheckWarning() throws IOException {
        saved("a.png", png);
        saved("b.png", png(1));
        CommandLines.Run run =
                importPage("<p>One</p><img src=a.png alt=''><p>Two</p><img src=b.png alt='IMG_1.jpg'><img src=a.png>");
        String draft = draft("our-garden.md");
        assertTrue(draft.contains("![Image](images/a.png)"), draft);
        String message = "a.png has no alt text. Describe the image in the brackets before its file name.";
        int line = draft.substring(0, draft.indexOf("# Review: a.png")).split("\n").length + 1;
        assertTrue(run.out().contains("content/our-garden.md:" + line + ": " + message), run.out());
        assertTrue(run.out().contains("Is the alt text of b.png right?"), run.out());
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("warning[useless-alternative]: the alt text 'Image'"), check.out());
    }

    @Test
    void filesOutsideTheFolderAreNotReadAndNothingIsDownloaded() throws IOException {
        Files.write(folder.resolve("secret.png"), png);
        saved("x.png", png);
        Files.createSymbolicLink(folder.resolve("saved/link.png"), folder.resolve("secret.png"));
        CommandLines.Run run = importPage(
                "<p>Text</p><img src='../secret.png' alt=one><img src='" + folder.toUri()
                        + "secret.png' alt=two><img src='%2e%2e/secret.png' alt=three><img src='link.png' alt=four><img src='"
                        + folder + "/secret.png' alt=five><img src='https://example.org/far.png' alt=six>"
                        + "<img src='//example.org/off.png' alt=seven><img src='x.png%00' alt=eight><img src='data:,x' alt=nine>");
        assertEquals(List.of(), images("images"));
        assertTrue(draft("our-garden.md").contains("[Image: one\\]"), draft("our-garden.md"));
        assertTrue(run.out().contains("Skipped: far.png, off.png. Images on the web are not downloaded."), run.out());
        assertTrue(run.out().contains("Skipped: secret.png, link.png"), run.out());
    }

    @Test
    void onlyImagesThatCanBePublishedAreImported() throws IOException {
        saved("s.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        saved("t.png", "<html><script>bad()</script>".getBytes(StandardCharsets.UTF_8));
        saved("big.png", Arrays.copyOf(png, (16 << 20) + 1));
        saved("dot.png", png);
        CommandLines.Run run = importPage("<p>Text</p><img src=s.svg alt=S><img src=t.png alt=T><img src=big.png alt=B>"
                + "<img src=dot.png width=1 height=1>");
        assertEquals(List.of(), images("images"));
        assertTrue(run.out().contains("Skipped: s.svg, t.png. Only PNG,"), run.out());
        assertTrue(run.out().contains("Skipped: big.png. An image can have up to 16 MB;"), run.out());
    }

    @Test
    void imageNamesAreUniqueAndNoFileIsOverwritten() throws IOException {
        Path mine = site.resolve("content/other/images/a.png");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        saved("a.png", png);
        saved("sub/A.png", png(1));
        saved("..-..-etc.png", png(2));
        importPage(
                "<p>Text</p><img src=a.png alt=A><img src='sub/A.png' alt=B><img src=a.png alt=C><img src='..-..-etc.png'>",
                "--into",
                "other");
        assertEquals(List.of("a-2.png", "a-3.png", "a.png", "etc.png"), images("other/images"));
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void imagesInTextOnlyFieldsAreSkippedWithANotice() throws IOException {
        saved("a.png", png);
        CommandLines.Run run = importPage(
                "<h2>Tools <img src=a.png alt='A spade'></h2><p>[ ] Dig</p><p>[ ] Sow</p>", "--kind", "checklist");
        assertEquals(List.of(), images("images"));
        assertTrue(draft("our-garden.yaml").contains("title: \"Tools [Image: A spade]\""), draft("our-garden.yaml"));
        assertTrue(run.out().contains("Skipped: a.png. The field in the draft allows only text."), run.out());
    }

    @Test
    void imagesOfWordDocumentsAreImported() throws IOException {
        byte[] document = new DocxBuilder()
                .image("p1", "image1.png", png)
                .image("p2", "image2.emf", new byte[] {1, 0, 0, 0})
                .image("p3", "../../../evil.png", png(3))
                .link("far", "https://example.org/far.png")
                .body(DocxBuilder.p("Titre", "Our garden")
                        + DocxBuilder.p("", DocxBuilder.r("Before ") + DocxBuilder.drawing("p1", "Two pears"))
                        + DocxBuilder.p("", DocxBuilder.drawing("p2", "A chart"))
                        + DocxBuilder.p("", DocxBuilder.drawing("p3", ""))
                        + DocxBuilder.p("", DocxBuilder.drawing("far", "Far"))
                        + DocxBuilder.p("", DocxBuilder.drawing("p1", "A fence. Description automatically generated")))
                .bytes();
        CommandLines.Run run = run(saved("Garden plan.docx", document));
        assertEquals(List.of("garden-plan-1.png"), images("images"));
        String draft = draft("our-garden.md");
        assertTrue(draft.contains("Before ![Two pears](images/garden-plan-1.png)"), draft);
        assertTrue(draft.contains("![A fence.](images/garden-plan-1.png)"), draft);
        assertTrue(draft.contains("[Image: A chart\\]"), draft);
        assertTrue(run.out().contains("Skipped: image2.emf. Only PNG,"), run.out());
        assertTrue(run.out().contains("Skipped: far.png. Linked images are not downloaded."), run.out());
    }

    @Test
    void imagesOfAGuideAreWrittenNextToItsSteps() throws IOException {
        saved("a.png", png);
        importPage("<h2>Step 1. Dig</h2><ul><li>Where? <img src=a.png alt='A bed'><li>When? Who?</ul>"
                + "<h2>Step 2. Sow</h2><ul><li>What?<li>How? How deep?</ul>");
        assertEquals(List.of("a.png"), images("our-garden/images"));
        assertTrue(draft("our-garden/1-dig.yaml").contains("![A bed](images/a.png)"), draft("our-garden/1-dig.yaml"));
    }
}
