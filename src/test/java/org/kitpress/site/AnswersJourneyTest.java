package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.AnswersPage.DELETE;
import static org.kitpress.site.AnswersPage.FIRST;
import static org.kitpress.site.AnswersPage.SAVE;
import static org.kitpress.site.AnswersPage.STEP;
import static org.kitpress.site.AnswersPage.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.Keyboard;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.Media;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** The whole way of a reader's answers, with the keys alone: saved, found again, taken out, deleted, opened, printed. */
@RequiresBrowser
class AnswersJourneyTest {
    private static final String ANSWER = "We meet every month.";
    private static final String PAPER = "document.querySelector('[data-print-answers]')";
    private static final String OWNER = "Ana";

    @TempDir
    Path folder;

    @Test
    void answersGoTheWholeWayOverHttp(Tab tab) throws IOException {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/toolkit/")) {
            goTheWholeWay(tab, server.url(STEP), server.url("my-plan.html"));
        }
    }

    @Test
    void answersGoTheWholeWayFromDisk(Tab tab) throws IOException {
        String root = BuiltSite.folder().toUri().toString();
        goTheWholeWay(tab, root + STEP, root + "my-plan.html");
    }

    private void goTheWholeWay(Tab tab, String step, String plan) throws IOException {
        Downloads downloads = Downloads.of(tab, folder);
        AnswersPage page = new AnswersPage(tab);
        tab.open(step);
        saveAndWrite(tab, page);
        tab.open(step);
        assertFound(page);
        assertOnMyPlan(tab, page, plan);
        tab.open(step);
        Path file = takeOut(tab, page, downloads);
        deleteAll(tab, page);
        tab.open(step);
        assertEquals("", page.read(FIRST, "answer"));
        assertTrue(tab.evaluate(PAPER + ".hidden").asBoolean(), "nothing to choose while nothing is written");
        page.openFile(file);
        assertFound(page);
        assertFalse(tab.evaluate(PAPER + ".hidden").asBoolean());
        assertOnPaper(tab, page);
        assertEquals(List.of(), tab.log().errors());
        assertEquals(List.of(), tab.log().cspViolations());
    }

    private static void saveAndWrite(Tab tab, AnswersPage page) {
        Keyboard keys = tab.keyboard();
        page.tabTo(SAVE);
        keys.press(Key.ENTER);
        page.awaitMode("saving");
        page.tabTo(field(FIRST, "answer"));
        keys.type(ANSWER);
        page.tabTo(field(FIRST, "state"));
        keys.type("U");
        page.tabTo(field(FIRST, "owner"));
        keys.type(OWNER);
        page.tabTo(field(FIRST, "date"));
        keys.type("04042027"); // The fourth of April, whichever of both comes first.
        page.tabTo(".answers-more summary");
        keys.press(Key.ENTER);
        page.tabTo(field(FIRST, "notes"));
        keys.type("Ask families, too.");
        keys.press(Key.TAB);
        assertEquals("1 of 7 discussed", page.text(".answers-bar .answers-progress"));
    }

    private static void assertFound(AnswersPage page) {
        assertEquals(ANSWER, page.read(FIRST, "answer"));
        assertEquals("under-discussion", page.read(FIRST, "state"));
        assertEquals(OWNER, page.read(FIRST, "owner"));
        assertEquals("2027-04-04", page.read(FIRST, "date"));
        assertEquals("Ask families, too.", page.read(FIRST, "notes"));
    }

    private static void assertOnMyPlan(Tab tab, AnswersPage page, String plan) {
        tab.open(plan);
        tab.awaitTrue("document.querySelector('.answers-entry')");
        String entry = page.text(".answers-entry");
        for (String part : List.of(ANSWER, OWNER, "April 4, 2027", "Under discussion", "Ask families, too.")) {
            assertTrue(entry.contains(part), part + " in " + entry);
        }
        tab.evaluate("document.querySelector('.answers-entry a').focus()");
        tab.awaitPage(() -> tab.keyboard().press(Key.ENTER));
        assertTrue(tab.evaluate("location.href").asText().endsWith(STEP + "#" + FIRST));
    }

    private static Path takeOut(Tab tab, AnswersPage page, Downloads downloads) throws IOException {
        page.tabTo(".answers-take summary");
        tab.keyboard().press(Key.ENTER);
        page.tabTo("[data-get=word]");
        tab.keyboard().press(Key.ENTER);
        assertTrue(Files.size(downloads.await(".docx")) > 4000, "a document of some length");
        page.tabTo("[data-get=file]");
        tab.keyboard().press(Key.ENTER);
        Path file = downloads.await(".json");
        page.tabTo("[data-get=csv]");
        tab.keyboard().press(Key.ENTER);
        assertTrue(Files.readString(downloads.await(".csv")).contains(ANSWER));
        return file;
    }

    private static void deleteAll(Tab tab, AnswersPage page) {
        page.tabTo(DELETE);
        tab.keyboard().press(Key.ENTER);
        tab.awaitTrue("document.querySelector('dialog[open]')");
        tab.keyboard().press(Key.ESCAPE);
        assertEquals(ANSWER, page.read(FIRST, "answer"), "Escape keeps everything");
        assertTrue(
                tab.evaluate("document.activeElement.matches('" + DELETE + "')").asBoolean());
        tab.keyboard().press(Key.ENTER);
        page.tabTo("dialog .button:last-child");
        tab.keyboard().press(Key.ENTER);
        page.awaitMode("asking");
        assertEquals("", page.read(FIRST, "answer"));
        assertEquals(0, page.keysInStorage());
    }

    private static void assertOnPaper(Tab tab, AnswersPage page) {
        String item = "[data-item=" + FIRST + "]";
        String lines = "document.querySelector('" + item + " .rule-lines').getClientRects().length";
        tab.setMedia(Media.PRINT);
        String paper = page.text(item);
        assertTrue(paper.contains(ANSWER) && paper.contains(OWNER) && paper.contains("Under discussion"), paper);
        assertEquals(0, tab.evaluate(lines).asInt(), "no empty lines below an answer");
        assertFalse(tab.evaluate("[...document.querySelectorAll('main input, main textarea, main select, main button')]"
                        + ".some(e => e.getClientRects().length > 0)")
                .asBoolean());
        assertTrue(
                tab.evaluate("document.querySelectorAll('.rule-lines')[1].getClientRects().length > 0")
                        .asBoolean(),
                "lines where nothing is written yet");
        tab.evaluate("document.querySelector('[data-print-answers] [value=blank]').click()");
        assertFalse(page.text(item).contains(ANSWER));
        assertTrue(tab.evaluate(lines).asInt() > 0);
        tab.setMedia(Media.SCREEN);
    }
}
