package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Keyboard;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.Media;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** The preview as an editor sees it in a browser. */
@RequiresBrowser
class PreviewBrowserTest {
    private static final String PANEL = "document.querySelector('#site--preview')?.shadowRoot";
    private static final String SECTION = PANEL + "?.querySelector('section')";
    private static final String BROKEN = "---\ntitle: Guide\nsumary: Typo.\n---\nBroken <b>words</b>.\n";

    @TempDir
    private Path site;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        Previewed.writeSmallSite(site);
        Previewed.write(site, "content/guide.md", longPage("at first"));
        preview = Previewed.of(site, false);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private static String longPage(String words) {
        String text = "## Now " + words + "\n\nThese are the words " + words + ".\n\n";
        return Previewed.page("Guide", text + "One more paragraph.\n\n".repeat(80));
    }

    private static String text(Tab tab) {
        return tab.evaluate("document.querySelector('main').innerText").asText();
    }

    private static String panel(Tab tab) {
        return tab.evaluate(SECTION + ".innerText").asText();
    }

    @Test
    void anotherStyleSheetLoadsThePageAgainAndItsPlaceIsKept(Tab tab) throws IOException {
        tab.open(preview.url("guide.html"));
        tab.evaluate("window.scrollTo(0, 900)");
        tab.awaitPage(() -> save("themes/default/assets/css/kinds.css", "p { color: green !important; }\n"));
        assertEquals(
                "rgb(0, 128, 0)",
                tab.evaluate("getComputedStyle(document.querySelector('main p:last-of-type')).color")
                        .asText());
        tab.awaitTrue("window.scrollY === 900");
        assertEquals(List.of(), tab.log().errors());
        assertEquals(List.of(), tab.log().cspViolations());
    }

    private void save(String file, String text) {
        try {
            preview.write(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBrokenSaveIsToldOnThePageWithALinkToItsLine(Tab tab) throws IOException {
        tab.open(preview.url("guide.html"));
        preview.write("content/guide.md", BROKEN);
        tab.awaitTrue(SECTION + "?.hidden === false");
        String panel = panel(tab);
        assertTrue(panel.contains("content/guide.md:3:1"), panel);
        assertTrue(panel.contains("there is no field 'sumary' here"), panel);
        assertTrue(panel.contains("Did you mean 'summary'?"), panel);
        assertTrue(panel.contains("last version without errors"), panel);
        assertTrue(text(tab).contains("at first"), "the last good page is still there");
        Path file = site.resolve("content/guide.md").toAbsolutePath().normalize();
        assertEquals(
                "vscode://file" + file.toUri().getRawPath() + ":3:1",
                tab.evaluate(PANEL + ".querySelector('li:last-child a').getAttribute('href')")
                        .asText());
        save("content/guide.md", longPage("mended"));
        tab.awaitTrue("document.querySelector('main')?.innerText.includes('mended')");
        assertFalse(tab.evaluate(SECTION + "?.hidden === false").asBoolean(), "there is nothing left to report");
    }

    @Test
    void whoLooksForAPdfIsToldThatABuildMakesIt(Tab tab) throws IOException {
        preview.write("content/lists/_folder.yaml", "title: Lists\nsummary: Use these to tick.\n");
        preview.write("content/lists/one.md", Previewed.page("One", "Words."));
        preview.awaitSave();
        String note = "document.querySelector('#site--preview-pdfs')?.shadowRoot.querySelector('section')";
        tab.open(preview.url("lists/one.html"));
        tab.awaitTrue("document.querySelector('[data-print] summary')");
        tab.evaluate("document.querySelector('[data-print] summary').focus()");
        tab.keyboard().press(Keyboard.Key.ENTER);
        tab.awaitTrue(note + "?.textContent.startsWith('The built site has a link to a PDF of this page')");
        assertEquals("", new Axe().judge(tab).report());
        tab.keyboard().press(Keyboard.Key.ENTER);
        tab.awaitTrue("!" + note);
        assertEquals(List.of(), tab.log().errors());
        tab.open(preview.url("guide.html"));
        tab.evaluate("document.querySelector('[data-print]').open = true");
        assertFalse(tab.evaluate("Boolean(" + note + ")").asBoolean(), "a page that has no PDF says nothing of one");
    }

    @Test
    void thePanelIsAccessibleInLightAndDarkAndInANarrowWindow(Tab tab) throws IOException {
        preview.write("content/guide.md", Previewed.page("Guide", "See [nothing](nothing.md) and [this](gone.md)."));
        preview.awaitSave();
        Axe axe = new Axe();
        for (int width : new int[] {1280, 320}) {
            for (Media media : new Media[] {Media.SCREEN, Media.DARK}) {
                tab.setViewport(width, 900);
                tab.setMedia(media);
                tab.open(preview.url("guide.html"));
                tab.awaitTrue(SECTION + "?.hidden === false");
                tab.awaitTrue("getComputedStyle(" + SECTION + ").position === 'fixed'");
                assertEquals("", axe.judge(tab).report(), width + " " + media);
                assertTrue(
                        tab.evaluate("document.documentElement.scrollWidth <= " + width)
                                .asBoolean(),
                        "nothing is wider than the window");
            }
        }
    }

    @Test
    void thePanelIsHiddenByEscapeAndSpeaksThroughAStatus(Tab tab) throws IOException {
        preview.write("content/guide.md", Previewed.page("Guide", "See [nothing](nothing.md)."));
        preview.awaitSave();
        tab.open(preview.url("guide.html"));
        tab.awaitTrue(SECTION + "?.hidden === false");
        assertEquals(
                "Your content has 1 error.",
                tab.evaluate(PANEL + ".querySelector('[role=status]').textContent")
                        .asText());
        tab.evaluate(PANEL + ".querySelector('li a').focus()");
        tab.keyboard().press(Key.ESCAPE);
        tab.awaitTrue(SECTION + ".hidden");
    }

    @Test
    void theSitesOwnContentCannotSpeakAsThePanel(Tab tab) throws IOException {
        preview.write("content/guide.md", "---\ntitle: \"<img src=x onerror=alert(1)>\"\nsumary: <b>x</b>\n---\n");
        preview.awaitSave();
        tab.open(preview.url("guide.html"));
        tab.awaitTrue(SECTION + "?.hidden === false");
        assertEquals(
                0, tab.evaluate(PANEL + ".querySelectorAll('img, li b').length").asInt());
        assertTrue(panel(tab).contains("<b>x</b>"), panel(tab));
    }

    @Test
    void beforeThereIsASiteTheErrorsAreShownAndThenTheSite(Tab tab) throws IOException {
        Files.delete(site.resolve("content/toolkit.yaml"));
        try (Previewed empty = Previewed.of(site, false)) {
            tab.open(empty.url("guide.html"));
            tab.awaitTrue(SECTION + "?.hidden === false");
            assertEquals("", new Axe().judge(tab).report());
            tab.awaitPage(() -> {
                try {
                    Previewed.writeSmallSite(site);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertTrue(text(tab).contains("Some text."), text(tab));
        }
    }
}
