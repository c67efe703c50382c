package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** Changed words appear on an open page without a reload. */
@RequiresBrowser
class PreviewInPlaceTest {
    private static final String GUIDE = """
            ## First part

            Words that stand at the start.

            - One point
            - Another point

            | Who | What |
            |---|---|
            | Ana | Calls |

            Words with [a link](index.md) in them.

            ## Second part

            Words that stand at the end.
            """;

    private static final String LOADED_ONCE = "window.mark === 1";

    @TempDir
    private Path site;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        Previewed.writeSmallSite(site);
        Previewed.write(site, "content/guide.md", Previewed.page("Guide", GUIDE));
        Previewed.write(site, "content/step.yaml", OpenPage.STEP);
        preview = Previewed.of(site, false);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private void openPage(Tab tab, String page) {
        tab.open(preview.url(page));
        tab.evaluate("window.mark = 1");
    }

    private void saveGuide(String was, String is) throws IOException {
        String changed = GUIDE.replace(was.replace("/", "\n"), is.replace("/", "\n"));
        assertTrue(!changed.equals(GUIDE), was);
        preview.write("content/guide.md", Previewed.page("Guide", changed));
    }

    private static boolean contains(Tab tab, String words) {
        return tab.evaluate("document.querySelector('main').innerText.includes('" + words + "')")
                .asBoolean();
    }

    private void awaitWords(Tab tab, String words) {
        tab.awaitTrue("document.querySelector('main')?.innerText.includes('" + words + "')");
    }

    /** What a reader would get who opens the page now. */
    private void assertIsAsLoadedAfresh(Tab tab, String page) {
        try (Tab other = tab.openSibling()) {
            other.open(preview.url(page));
            String whole = "document.title + document.querySelector('meta[name=description]').content"
                    + " + document.querySelector('main').outerHTML";
            assertEquals(other.evaluate(whole).asText(), tab.evaluate(whole).asText());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "at the start, at the very start, very start",
        "One point, One *good* point, One good point",
        "- One point/, - One point/- A new point/, A new point",
        "- Another point/, - The last point/, The last point",
        "the start./, the start.//One more paragraph.//And another one./, And another one",
        "Calls, Writes, Writes",
        "(index.md), (guide.md#second-part \"Read on\"), Words with a link",
        "the end./, the end.//> Quoted at the very end./, Quoted at the very end",
        "Words that stand at the start.//, '', First part",
    })
    void changedWordsComeWithoutLoadingThePageAgain(String was, String is, String shown, Tab tab) throws IOException {
        openPage(tab, "guide.html");
        tab.evaluate("window.scrollTo(0, 50)");
        String version = tab.evaluate(OpenPage.VERSION).asText();
        saveGuide(was, is);
        tab.awaitTrue(OpenPage.VERSION + " !== '" + version + "'");
        awaitWords(tab, shown);
        assertIsAsLoadedAfresh(tab, "guide.html");
        assertTrue(tab.evaluate(LOADED_ONCE).asBoolean(), "the page was loaded again");
        assertEquals(50, tab.evaluate("window.scrollY").asInt());
        assertEquals(List.of(), tab.log().errors());
        assertEquals(List.of(), tab.log().cspViolations());
    }

    @Test
    void savesOneAfterAnotherAllComeInPlace(Tab tab) throws IOException {
        openPage(tab, "guide.html");
        for (int i = 1; i <= 5; i++) {
            saveGuide("at the start", "for the " + i + "th time");
            awaitWords(tab, "for the " + i + "th time");
        }
        assertIsAsLoadedAfresh(tab, "guide.html");
        assertTrue(tab.evaluate(LOADED_ONCE).asBoolean(), "the page was loaded again");
    }

    @Test
    void aChangedTitleAndSummaryChangeTheHeadToo(Tab tab) throws IOException {
        openPage(tab, "guide.html");
        preview.write(
                "content/guide.md",
                Previewed.page("A better name", GUIDE).replace("Use this in a test.", "Use this now."));
        awaitWords(tab, "A better name");
        assertIsAsLoadedAfresh(tab, "guide.html");
        assertTrue(tab.evaluate("document.title").asText().startsWith("A better name"));
    }

    @Test
    void aReaderOfAnotherPageIsLeftAlone(Tab tab) throws IOException {
        openPage(tab, "guide.html");
        String version = tab.evaluate(OpenPage.VERSION).asText();
        preview.write("content/step.yaml", OpenPage.STEP.replace("Find out.", "Find out more."));
        tab.awaitTrue(OpenPage.VERSION + " !== '" + version + "'");
        saveGuide("at the start", "later on");
        awaitWords(tab, "later on");
        assertTrue(tab.evaluate(LOADED_ONCE).asBoolean(), "the page was loaded again");
    }

    @Test
    void aRewordedQuestionChangesInPlace(Tab tab) throws IOException {
        openPage(tab, "step.html");
        preview.write("content/step.yaml", OpenPage.STEP.replace("Who comes", "Who would come"));
        awaitWords(tab, "Who would come");
        assertTrue(tab.evaluate(LOADED_ONCE).asBoolean(), "the page was loaded again");
    }

    @Test
    void aPageThatHasLoadedItsSearchIsLoadedAgainSoThatSearchIsNotOutOfDate(Tab tab) throws IOException {
        openPage(tab, "guide.html");
        tab.click("input[type=search]");
        tab.keyboard().type("words");
        tab.awaitTrue("!document.querySelector('[data-panel]').hidden");
        tab.awaitPage(() -> {
            try {
                saveGuide("at the start", "later on");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertTrue(contains(tab, "later on"));
    }
}
