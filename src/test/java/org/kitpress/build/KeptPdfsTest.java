package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.build.BuildResult.PdfCounts;

/** PDFs are costly. A build makes those that would be others now, and keeps all others as they are. */
@Tag("slow")
class KeptPdfsTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final String SETTINGS = """
            title: A small toolkit
            tagline: For tests
            edition: First edition
            organization: {name: An office}
            theme: {name: own}
            navigation: [lists/one.yaml, lists/two.yaml, lists/three.yaml]
            """;
    private static final String LIST = """
            kind: checklist
            title: List %s
            summary: Use this to tick.
            purpose: Do it.
            directions: Tick it.
            scale: tick
            areas:
              - id: area
                title: An area
                items:
            """;
    private static final PdfCounts ALL = new PdfCounts(3, 0);
    private static final PdfCounts NONE = new PdfCounts(0, 3);

    @TempDir
    private Path site;

    /** The first item of the first list is also in the second list; the second item is only in the first. */
    @BeforeEach
    void writeAToolkitAndBuildIt() throws IOException {
        write("content/toolkit.yaml", SETTINGS);
        write("content/index.md", "---\ntitle: Home\nsummary: Use this to begin.\n---\nWords.\n");
        write("content/lists/_folder.yaml", "title: Lists\nsummary: Use these to tick.\n");
        one("Sign it.", "Keep it.");
        write("content/lists/2-two.yaml", LIST.formatted("two") + "      - use: \"/lists/one#sign\"\n");
        write("content/lists/3-three.yaml", LIST.formatted("three") + "      - {id: call, action: Call.}\n");
        write("themes/own/print/wide.css", "@page { size: landscape; }\n");
        assertEquals(ALL, build());
    }

    private void one(String shared, String own) throws IOException {
        write(
                "content/lists/1-one.yaml",
                LIST.formatted("one")
                        + "      - {id: sign, action: %s}\n      - {id: keep, action: %s}\n".formatted(shared, own));
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private PdfCounts build() throws IOException {
        BuildResult buildResult = Build.run(new BuildOptions(
                site, site.resolve("output"), null, false, false, true, false, LocalDate.of(2026, 11, 24)));
        assertFalse(buildResult.failed(), () -> buildResult.findings().toString());
        return buildResult.pdfs();
    }

    private byte[] pdf(String list) throws IOException {
        return Files.readAllBytes(site.resolve("output/lists/" + list + ".pdf"));
    }

    @Test
    void buildOfUnchangedContentMakesNoPdf() throws IOException {
        assertEquals(NONE, build());
        one("Sign it.", "Keep it.");
        assertEquals(NONE, build(), "a file that was written again with the same words");
    }

    @Test
    void changedItemIsMadeAgainWhereverItIsShownAndNowhereElse() throws IOException {
        byte[] two = pdf("two");
        byte[] three = pdf("three");
        one("Sign it.", "Keep it safe.");
        assertEquals(new PdfCounts(1, 2), build());
        assertArrayEquals(two, pdf("two"));
        one("Sign it twice.", "Keep it safe.");
        assertEquals(new PdfCounts(2, 1), build(), "the item is in two lists");
        assertArrayEquals(three, pdf("three"));
        assertEquals(NONE, build());
    }

    @Test
    void newPageIsMadeAndTheOthersAreKept() throws IOException {
        write("content/lists/4-four.yaml", LIST.formatted("four") + "      - {id: last, action: Last.}\n");
        assertEquals(new PdfCounts(1, 3), build());
    }

    @Test
    void newEditionMakesAllBecauseItStandsOnEverySheet() throws IOException {
        write("content/toolkit.yaml", SETTINGS.replace("First", "Second"));
        assertEquals(ALL, build());
        assertEquals(NONE, build());
    }

    @Test
    void newPaperMakesAll() throws IOException {
        write("content/toolkit.yaml", SETTINGS + "print: {paper: a4}\n");
        assertEquals(ALL, build());
    }

    @Test
    void wordOfTheThemeThatStandsOnEverySheetMakesAll() throws IOException {
        String words = Files.readString(ROOT.resolve("themes/default/words/en.yaml"));
        write("themes/own/words/en.yaml", words);
        assertEquals(NONE, build(), "the same words in the theme's own file");
        write("themes/own/words/en.yaml", words.replaceAll("(?m)^sheet-page: .*$", "sheet-page: Sheet"));
        assertEquals(ALL, build());
    }

    @Test
    void styleSheetMakesAll() throws IOException {
        String style = Files.readString(ROOT.resolve("themes/default/print/sheet.css"));
        write("themes/own/print/sheet.css", style + "\nh1 { margin-bottom: 3mm; }\n");
        assertEquals(ALL, build());
    }

    @Test
    void fontMakesAll() throws IOException {
        String fonts = "themes/own/print/fonts/";
        String shipped = "themes/default/print/fonts/atkinson-hyperlegible-next-";
        Files.createDirectories(site.resolve(fonts));
        Files.copy(
                ROOT.resolve(shipped + "700-bold.ttf"),
                site.resolve(fonts + "atkinson-hyperlegible-next-400-regular.ttf"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(ALL, build());
    }

    @Test
    void pdfThatSomebodyTouchedOrDeletedIsMadeAgain() throws IOException {
        byte[] one = pdf("one");
        Files.writeString(site.resolve("output/lists/one.pdf"), "spoilt");
        Files.delete(site.resolve("output/lists/two.pdf"));
        assertEquals(new PdfCounts(2, 1), build());
        assertArrayEquals(one, pdf("one"));
    }
}
