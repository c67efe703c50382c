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

/** Pictures of documents come along, with the words for those who cannot see them; nothing else does. */
class PicturesTest {
    @TempDir
    private Path folder;

    private Path site;
    private byte[] png;

    @BeforeEach
    void startAToolkit() throws IOException {
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

    /** Another picture: what stands behind the end of a PNG file is not looked at. */
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

    private List<String> pictures(String path) throws IOException {
        Path pictures = site.resolve("content").resolve(path);
        if (!Files.exists(pictures)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thoseInThePageAndBesideItAreWrittenBesideTheDraft() throws IOException {
        saved("page_files/Garden party (1).PNG", png);
        String data = Base64.getEncoder().encodeToString(png(1));
        CommandLines.Run run =
                importPage("<p>See <img src='page_files/Garden%20party%20(1).PNG?x=1' alt='Two [old]\npears'>.</p>"
                        + "<p><img src='data:image/jpeg;base64," + data + "' alt='A spade'></p>");
        assertEquals(List.of("garden-party-1.png", "page-1.png"), pictures("pictures"));
        assertArrayEquals(png, Files.readAllBytes(site.resolve("content/pictures/garden-party-1.png")));
        String draft = draft("our-garden.md");
        assertTrue(draft.contains("See ![Two \\[old\\] pears](pictures/garden-party-1.png)."), draft);
        assertTrue(draft.contains("![A spade](pictures/page-1.png)"), draft);
        assertTrue(run.out().contains("  content/pictures/: 2 pictures"), run.out());
        assertFalse(run.out().contains("has no words"), run.out());
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
    }

    @Test
    void oneWithoutWordsIsToLookAtAndACheckAsksForThem() throws IOException {
        saved("a.png", png);
        saved("b.png", png(1));
        CommandLines.Run run =
                importPage("<p>One</p><img src=a.png alt=''><p>Two</p><img src=b.png alt='IMG_1.jpg'><img src=a.png>");
        String draft = draft("our-garden.md");
        assertTrue(draft.contains("![Picture](pictures/a.png)"), draft);
        String told = "a.png has no words for people who cannot see it. Write in its brackets what it tells.";
        int line = draft.substring(0, draft.indexOf("# Look at this: a.png")).split("\n").length + 1;
        assertTrue(run.out().contains("content/our-garden.md:" + line + ": " + told), run.out());
        assertTrue(run.out().contains("do the words in its brackets tell what is on b.png?"), run.out());
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("warning[useless-alternative]: the alt text 'Picture'"), check.out());
    }

    @Test
    void nothingOutsideOfTheFolderIsReadAndNothingIsFetched() throws IOException {
        Files.write(folder.resolve("secret.png"), png);
        saved("x.png", png);
        Files.createSymbolicLink(folder.resolve("saved/link.png"), folder.resolve("secret.png"));
        CommandLines.Run run = importPage(
                "<p>Text</p><img src='../secret.png' alt=one><img src='" + folder.toUri()
                        + "secret.png' alt=two><img src='%2e%2e/secret.png' alt=three><img src='link.png' alt=four><img src='"
                        + folder + "/secret.png' alt=five><img src='https://example.org/far.png' alt=six>"
                        + "<img src='//example.org/off.png' alt=seven><img src='x.png%00' alt=eight><img src='data:,x' alt=nine>");
        assertEquals(List.of(), pictures("pictures"));
        assertTrue(draft("our-garden.md").contains("[Picture: one\\]"), draft("our-garden.md"));
        assertTrue(run.out().contains("Left out: far.png, off.png. Pictures on the web are not fetched:"), run.out());
        assertTrue(run.out().contains("Left out: secret.png, link.png"), run.out());
    }

    @Test
    void onlyPicturesThatCanBePublishedComeAlong() throws IOException {
        saved("s.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        saved("t.png", "<html><script>bad()</script>".getBytes(StandardCharsets.UTF_8));
        saved("big.png", Arrays.copyOf(png, (16 << 20) + 1));
        saved("dot.png", png);
        CommandLines.Run run = importPage("<p>Text</p><img src=s.svg alt=S><img src=t.png alt=T><img src=big.png alt=B>"
                + "<img src=dot.png width=1 height=1>");
        assertEquals(List.of(), pictures("pictures"));
        assertTrue(run.out().contains("Left out: s.svg, t.png. Only PNG,"), run.out());
        assertTrue(run.out().contains("Left out: big.png. One picture can have 16 megabytes,"), run.out());
    }

    @Test
    void namesAreFreeAndNothingIsWrittenOver() throws IOException {
        Path mine = site.resolve("content/other/pictures/a.png");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        saved("a.png", png);
        saved("sub/A.png", png(1));
        saved("..-..-etc.png", png(2));
        importPage(
                "<p>Text</p><img src=a.png alt=A><img src='sub/A.png' alt=B><img src=a.png alt=C><img src='..-..-etc.png'>",
                "--into",
                "other");
        assertEquals(List.of("a-2.png", "a-3.png", "a.png", "etc.png"), pictures("other/pictures"));
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void onesThatStandWhereOnlyWordsCanStandAreTold() throws IOException {
        saved("a.png", png);
        CommandLines.Run run = importPage(
                "<h2>Tools <img src=a.png alt='A spade'></h2><p>[ ] Dig</p><p>[ ] Sow</p>", "--kind", "checklist");
        assertEquals(List.of(), pictures("pictures"));
        assertTrue(draft("our-garden.yaml").contains("title: \"Tools [Picture: A spade]\""), draft("our-garden.yaml"));
        assertTrue(run.out().contains("Left out: a.png. The draft can have only words where they stood:"), run.out());
    }

    @Test
    void thoseOfWordDocumentsComeAlong() throws IOException {
        byte[] document = new WordParts()
                .picture("p1", "image1.png", png)
                .picture("p2", "image2.emf", new byte[] {1, 0, 0, 0})
                .picture("p3", "../../../evil.png", png(3))
                .link("far", "https://example.org/far.png")
                .body(WordParts.p("Titre", "Our garden")
                        + WordParts.p("", WordParts.r("Before ") + WordParts.drawing("p1", "Two pears"))
                        + WordParts.p("", WordParts.drawing("p2", "A chart"))
                        + WordParts.p("", WordParts.drawing("p3", ""))
                        + WordParts.p("", WordParts.drawing("far", "Far"))
                        + WordParts.p("", WordParts.drawing("p1", "A fence. Description automatically generated")))
                .bytes();
        CommandLines.Run run = run(saved("Garden plan.docx", document));
        assertEquals(List.of("garden-plan-1.png"), pictures("pictures"));
        String draft = draft("our-garden.md");
        assertTrue(draft.contains("Before ![Two pears](pictures/garden-plan-1.png)"), draft);
        assertTrue(draft.contains("![A fence.](pictures/garden-plan-1.png)"), draft);
        assertTrue(draft.contains("[Picture: A chart\\]"), draft);
        assertTrue(run.out().contains("Left out: image2.emf. Only PNG,"), run.out());
        assertTrue(
                run.out().contains("Left out: far.png. Pictures that a document only links to are not fetched:"),
                run.out());
    }

    @Test
    void eachStepOfAGuideHasItsOwnBesideIt() throws IOException {
        saved("a.png", png);
        importPage("<h2>Step 1. Dig</h2><ul><li>Where? <img src=a.png alt='A bed'><li>When? Who?</ul>"
                + "<h2>Step 2. Sow</h2><ul><li>What?<li>How? How deep?</ul>");
        assertEquals(List.of("a.png"), pictures("our-garden/pictures"));
        assertTrue(draft("our-garden/1-dig.yaml").contains("![A bed](pictures/a.png)"), draft("our-garden/1-dig.yaml"));
    }
}
