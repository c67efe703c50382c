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
import org.kitpress.judge.Axe;
import org.kitpress.judge.Browser;
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

    private final Axe axe = new Axe();

    @Test
    void answersGoTheWholeWayOverHttp(Browser browser, Tab tab) throws IOException {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/toolkit/")) {
            goTheWholeWay(tab, server.url(STEP), server.url("my-plan.html"));
        }
        SiteKeyboardTest.used(browser, "8-answers", "answers");
    }

    @Test
    void answersGoTheWholeWayFromDisk(Tab tab) throws IOException {
        String root = BuiltSite.folder().toUri().toString();
        goTheWholeWay(tab, root + STEP, root + "my-plan.html");
    }

    /** Nothing stays then but what the reader takes along as a file, and that is enough. */
    @Test
    void answersGoFromFileToFileWhereStorageIsForbidden(Tab tab) throws IOException {
        tab.runFirst(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            Downloads downloads = Downloads.of(tab, folder);
            AnswersPage page = new AnswersPage(tab);
            tab.open(server.url(STEP));
            page.awaitMode("blocked");
            write(tab, page);
            Path file = takeOut(tab, page, downloads);
            tab.open(server.url(STEP));
            assertEquals("", page.read(FIRST, "answer"));
            page.openFileByKeys(file);
            assertFound(page);
            judge(tab, "opened where storage is forbidden");
            assertOnPaper(tab, page);
            assertEquals(List.of(), tab.log().errors());
        }
    }

    private void judge(Tab tab, String state) {
        assertEquals("", axe.judge(tab).report(), state);
    }

    private void goTheWholeWay(Tab tab, String step, String plan) throws IOException {
        Downloads downloads = Downloads.of(tab, folder);
        AnswersPage page = new AnswersPage(tab);
        tab.open(step);
        save(tab, page);
        write(tab, page);
        tab.open(step);
        assertFound(page);
        judge(tab, "found again");
        assertOnMyPlan(tab, page, plan);
        tab.open(step);
        Path file = takeOut(tab, page, downloads);
        deleteAll(tab, page);
        tab.open(step);
        assertEquals("", page.read(FIRST, "answer"));
        assertTrue(tab.evaluate(PAPER + ".hidden").asBoolean(), "nothing to choose while nothing is written");
        page.openFileByKeys(file);
        assertFound(page);
        judge(tab, "opened from a file");
        assertFalse(tab.evaluate(PAPER + ".hidden").asBoolean());
        assertOnPaper(tab, page);
        assertEquals(List.of(), tab.log().errors());
        assertEquals(List.of(), tab.log().cspViolations());
    }

    private static void save(Tab tab, AnswersPage page) {
        page.tabTo(SAVE);
        tab.keyboard().press(Key.ENTER);
        page.awaitMode("saving");
    }

    private static void write(Tab tab, AnswersPage page) {
        Keyboard keys = tab.keyboard();
        page.tabTo(field(FIRST, "answer"));
        keys.type(ANSWER);
        page.tabTo(field(FIRST, "state"));
        keys.press(Key.SPACE);
        keys.press(Key.DOWN);
        page.tabTo(".answers-more summary");
        keys.press(Key.ENTER);
        page.tabTo(field(FIRST, "notes"));
        keys.type("Ask families, too.");
        page.tabTo(field(FIRST, "owner"));
        keys.type(OWNER);
        page.tabTo(field(FIRST, "date"));
        keys.type("04042027"); // The fourth of April, whichever of both comes first.
        keys.press(Key.TAB);
        assertEquals("1 of 7 discussed", page.text(".answers-now .answers-progress"));
    }

    private static void assertFound(AnswersPage page) {
        assertEquals(ANSWER, page.read(FIRST, "answer"));
        assertEquals("under-discussion", page.state(FIRST));
        assertEquals(OWNER, page.read(FIRST, "owner"));
        assertEquals("2027-04-04", page.read(FIRST, "date"));
        assertEquals("Ask families, too.", page.read(FIRST, "notes"));
    }

    private void assertOnMyPlan(Tab tab, AnswersPage page, String plan) {
        tab.open(plan);
        tab.awaitTrue("document.querySelector('.answers-entry')");
        String entry = page.text(".answers-entry");
        for (String part : List.of(ANSWER, OWNER, "April 4, 2027", "Under discussion", "Ask families, too.")) {
            assertTrue(entry.contains(part), part + " in " + entry);
        }
        judge(tab, "My plan");
        page.tabTo(".answers-entry a");
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

    private void deleteAll(Tab tab, AnswersPage page) {
        page.tabTo(DELETE);
        tab.keyboard().press(Key.ENTER);
        tab.awaitTrue("document.querySelector('dialog[open]')");
        judge(tab, "asked before everything is deleted");
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

    private void assertOnPaper(Tab tab, AnswersPage page) {
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
        tab.setMedia(Media.SCREEN);
        chooseBlankShortAndLarge(tab, page);
        tab.setMedia(Media.PRINT);
        assertFalse(page.text(item).contains(ANSWER));
        assertTrue(tab.evaluate(lines).asInt() > 0);
        tab.setMedia(Media.SCREEN);
    }

    private void chooseBlankShortAndLarge(Tab tab, AnswersPage page) {
        Keyboard keys = tab.keyboard();
        tab.evaluate("window.print = () => { window.printed = document.documentElement.className + ' '"
                + " + document.documentElement.dataset.paper }");
        page.tabTo("[data-print] summary");
        keys.press(Key.ENTER);
        judge(tab, "choices for paper");
        for (String choice : List.of("detail", "size")) {
            page.tabTo("[data-print] [name=" + choice + "]");
            keys.press(Key.SPACE);
        }
        // The choices are below what they are for.
        keys.pressWithShift(Key.TAB);
        keys.pressWithShift(Key.TAB);
        assertEquals("blank", tab.evaluate("document.activeElement.value").asText());
        keys.press(Key.ENTER);
        assertEquals(
                "print-short print-large blank", tab.evaluate("window.printed").asText());
        keys.press(Key.ESCAPE);
        assertEquals("summary", tab.evaluate("document.activeElement.localName").asText(), "Escape closes the choices");
    }
}
