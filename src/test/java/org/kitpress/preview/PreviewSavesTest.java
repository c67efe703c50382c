package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview shows after files were saved, broken, moved and deleted. */
class PreviewSavesTest {
    @TempDir
    private Path site;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        Previewed.writeSmallSite(site);
        preview = Previewed.of(site, false);
    }

    @AfterEach
    void close() {
        preview.close();
        assertEquals(List.of(), preview.failures());
    }

    private String guide() throws IOException {
        return preview.get("guide.html").body();
    }

    @Test
    void aSavedPageIsShown() throws IOException {
        preview.write("content/guide.md", Previewed.page("Guide", "Other words."));
        assertTrue(preview.awaitSave().shown());
        assertTrue(guide().contains("Other words."));
    }

    @Test
    void aFileThatIsRenamedIntoPlaceIsNoticed() throws IOException {
        Path temporary = site.resolve("content/.guide.md.tmp");
        Files.writeString(temporary, Previewed.page("Guide", "Saved by renaming."));
        Files.move(temporary, site.resolve("content/guide.md"), StandardCopyOption.ATOMIC_MOVE);
        assertTrue(preview.awaitSave().shown());
        assertTrue(guide().contains("Saved by renaming."));
    }

    @Test
    void filesInNewFoldersAreNoticedAtFirstAndLater() throws IOException {
        preview.write("content/new/deep/page.md", Previewed.page("Deep", "First."));
        preview.awaitOnPage("new/deep/page.html", "First.");
        preview.write("content/new/deep/page.md", Previewed.page("Deep", "Second."));
        preview.awaitOnPage("new/deep/page.html", "Second.");
    }

    @Test
    void aBrokenSaveKeepsTheLastGoodSiteAndTellsWhere() throws IOException {
        preview.write("content/guide.md", "---\ntitle: Guide\nsumary: Typo.\n---\nBroken words.\n");
        Previewed.Saved broken = preview.awaitSave();
        assertFalse(broken.shown());
        assertTrue(broken.rules().contains("unknown-field"), broken.toString());
        assertTrue(guide().contains("Some text."));
        preview.write("content/guide.md", Previewed.page("Guide", "Fixed words."));
        Previewed.Saved fixed = preview.awaitSave();
        assertTrue(fixed.shown());
        assertEquals(List.of(), fixed.rules());
        assertTrue(guide().contains("Fixed words."));
    }

    @Test
    void aDeadLinkIsToldAndTheNewWordsAreShown() throws IOException {
        preview.write("content/guide.md", Previewed.page("Guide", "See [nothing](nothing.md)."));
        Previewed.Saved saved = preview.awaitSave();
        assertTrue(saved.shown());
        assertEquals(List.of("dead-link"), saved.rules());
        assertTrue(guide().contains("nothing"));
    }

    @Test
    void aDeletedFolderKeepsTheSiteUntilItIsBack() throws IOException {
        Path content = site.resolve("content");
        Path away = site.resolve("content-away");
        Files.move(content, away);
        Previewed.Saved gone = preview.awaitSave();
        assertFalse(gone.shown());
        assertTrue(gone.rules().contains("missing-file"), gone.toString());
        assertTrue(guide().contains("Some text."));
        Files.move(away, content);
        while (!preview.awaitSave().shown()) {
            assertTrue(guide().contains("Some text."));
        }
        preview.write("content/guide.md", Previewed.page("Guide", "Noticed again."));
        preview.awaitOnPage("guide.html", "Noticed again.");
    }

    @Test
    void everyFileDeletedOneByOneIsSurvived() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        preview.awaitSave();
        assertTrue(guide().contains("Some text."));
        Previewed.writeSmallSite(site);
        while (!preview.awaitSave().shown()) {
            assertTrue(guide().contains("Some text."));
        }
    }

    @Test
    void aBrokenThemeKeepsTheLastGoodSiteAndTellsTheLine() throws IOException {
        preview.write("themes/default/templates/page.ftlh", "<#if>\n");
        Previewed.Saved broken = preview.awaitSave();
        // The small site's home page has a template of its own, so that only an inspection sees the guide.
        List<String> rules = broken.shown()
                ? preview.awaitInspection().stream().map(f -> f.rule().id()).toList()
                : broken.rules();
        assertTrue(rules.contains("theme-error"), rules.toString());
        assertEquals(500, preview.get("guide.html").statusCode());
        Files.delete(site.resolve("themes/default/templates/page.ftlh"));
        preview.awaitSave();
        assertTrue(guide().contains("Some text."));
    }

    @Test
    void theWordsOfAThemeOfTheSiteAreShownWhenSaved() throws IOException {
        preview.write("themes/default/words/en.yaml", words().replaceFirst("(?m)^skip:.*$", "skip: Jump"));
        preview.awaitOnPage("guide.html", ">Jump<");
    }

    private static String words() throws IOException {
        return Files.readString(
                Path.of(System.getProperty("kitpress.root", ".")).resolve("themes/default/words/en.yaml"));
    }

    @Test
    void aChangedPictureIsSent() throws IOException {
        preview.write("content/note.txt", "first");
        preview.awaitOnPage("note.txt", "first");
        preview.write("content/note.txt", "other");
        preview.awaitOnPage("note.txt", "other");
    }

    @Test
    void draftsAreShownOnlyWhenAskedFor() throws IOException {
        preview.write("content/draft.md", Previewed.page("Draft\nstatus: draft", "Not ready."));
        preview.awaitSave();
        assertEquals(404, preview.get("draft.html").statusCode());
        try (Previewed withDrafts = Previewed.of(site, true)) {
            assertEquals(200, withDrafts.get("draft.html").statusCode());
        }
    }

    @Test
    void aSaveThatChangesNothingLoadsNoPageAgain() throws IOException {
        String before = guide();
        preview.write("content/guide.md", Previewed.page("Guide", "Some text."));
        preview.write("content/index.md", Previewed.page("Home", "Read [the guide](guide.md), please."));
        preview.awaitSave();
        String after = guide();
        assertFalse(after.equals(before), "the second save is another edition");
        assertEquals(1, number(after) - number(before), "the first one is not");
    }

    /** The number of the edition that a page carries. */
    private static int number(String page) {
        String version = page.replaceFirst("(?s).*data-version=\"[^\"]*-(\\d+)\".*", "$1");
        return Integer.parseInt(version);
    }
}
