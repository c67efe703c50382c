package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.AnswersPage.DELETE;
import static org.kitpress.site.AnswersPage.FIRST;
import static org.kitpress.site.AnswersPage.STEP;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** What is kept in the browser, and when: nothing before the reader says so, and no word lost in silence. */
@RequiresBrowser
class AnswersStorageTest {
    private static final String SECOND = "self-interests";
    private static final String KEPT = "localStorage.length + sessionStorage.length + document.cookie.length";
    private static final String TROUBLE = ".answers-trouble";

    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private AnswersPage open(Tab tab) {
        tab.open(server.url(STEP));
        return new AnswersPage(tab);
    }

    @Test
    void nothingIsStoredBeforeTheReaderOptsInNorAfterTheySayNo(Tab tab) {
        AnswersPage page = open(tab);
        page.write(FIRST, "answer", "In memory only");
        page.unfold();
        assertTrue(page.text(AnswersPage.PANEL).contains("shared computer"));
        assertEquals(0, tab.evaluate(KEPT).asInt());
        assertEquals(
                0,
                tab.evaluate("indexedDB.databases().then(list => list.length)").asInt());
        page.unfold();
        tab.click("[data-answers-decline]");
        page.awaitMode("declined");
        page.write(SECOND, "owner", "Ben");
        assertEquals(0, tab.evaluate(KEPT).asInt());
        assertEquals("In memory only", page.read(FIRST, "answer"));
        assertTrue(page.text(".answers-state").contains("Not saved"));
    }

    @Test
    void leavingWithUnsavedWordsWarnsAndLeavingWithSavedOnesDoesNot(Tab tab) {
        AnswersPage page = open(tab);
        tab.click(AnswersPage.field(FIRST, "answer"));
        tab.keyboard().type("Hold on");
        tab.open(server.url("index.html"));
        assertEquals(List.of("beforeunload"), tab.log().dialogs());
        open(tab);
        page.saveInThisBrowser();
        tab.click(AnswersPage.field(FIRST, "answer"));
        tab.keyboard().type("Kept");
        tab.open(server.url("index.html"));
        assertEquals(1, tab.log().dialogs().size(), "no second warning");
        assertEquals("Kept", open(tab).read(FIRST, "answer"));
    }

    @Test
    void whereStorageIsForbiddenThePageSaysSoAndStillGivesTheFile(Tab tab, @TempDir Path folder) {
        tab.runFirst(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        AnswersPage page = open(tab);
        assertTrue(page.text(TROUBLE).contains("does not let the page save"), page.text(TROUBLE));
        assertEquals("", page.text(AnswersPage.SAVE), "no button that cannot work");
        page.write(FIRST, "answer", "Only here");
        assertEquals("1 of 7 discussed", page.text(".answers-now .answers-progress"));
        Downloads downloads = Downloads.of(tab, folder);
        tab.evaluate("document.querySelector('.answers-take').open = true");
        tab.click("[data-get=file]");
        Path file = downloads.await(".json");
        open(tab);
        page.openFile(file);
        assertEquals("Only here", page.read(FIRST, "answer"));
        assertEquals(List.of(), tab.log().errors());
    }

    @Test
    void whenStorageIsFullThePageSaysSoAndKeepsTheWordsUntilThereIsRoom(Tab tab) {
        AnswersPage page = open(tab);
        page.saveInThisBrowser();
        page.write(FIRST, "answer", "This fits");
        tab.evaluate("window.put = Storage.prototype.setItem, Storage.prototype.setItem = function () {"
                + " throw new DOMException('full', 'QuotaExceededError'); }, true");
        page.write(SECOND, "answer", "This does not");
        page.awaitMode("full");
        assertTrue(page.text(TROUBLE).contains("no space"), page.text(TROUBLE));
        assertEquals("This does not", page.read(SECOND, "answer"));
        assertEquals(
                "",
                tab.evaluate("document.querySelector('[data-get=file]').hidden ? 'hidden' : ''")
                        .asText());
        tab.evaluate("Storage.prototype.setItem = window.put, true");
        page.write(SECOND, "answer", "Now it does");
        page.awaitMode("saving");
        assertEquals("", page.text(TROUBLE));
        open(tab);
        assertEquals("Now it does", page.read(SECOND, "answer"));
    }

    @Test
    void whenTheBrowsersDataIsClearedMeanwhileThePageSaysSoAndKeepsTheWords(Tab tab) {
        AnswersPage page = open(tab);
        page.saveInThisBrowser();
        page.write(FIRST, "answer", "Before");
        tab.evaluate("localStorage.clear()");
        page.write(SECOND, "answer", "After");
        page.awaitMode("gone");
        assertTrue(page.text(TROUBLE).contains("no longer saved"), page.text(TROUBLE));
        assertEquals("Before", page.read(FIRST, "answer"));
        assertEquals(0, page.keysInStorage(), "nothing comes back without the reader");
        page.saveInThisBrowser();
        open(tab);
        assertEquals("Before", page.read(FIRST, "answer"));
        assertEquals("After", page.read(SECOND, "answer"));
    }

    @Test
    void twoWindowsKeepInStepAndNeitherOverwritesTheOther(Tab tab) {
        AnswersPage one = open(tab);
        one.saveInThisBrowser();
        try (Tab second = tab.openSibling()) {
            AnswersPage two = open(second);
            one.write(FIRST, "answer", "From one");
            two.write(FIRST, "owner", "Two");
            two.write(SECOND, "answer", "Also two");
            tab.awaitTrue("document.querySelector('[data-item=self-interests] textarea').value === 'Also two'");
            tab.awaitTrue("document.querySelector('[data-item=learn-time] [data-field=owner]').value === 'Two'");
            second.awaitTrue("document.querySelector('[data-item=learn-time] textarea').value === 'From one'");
            open(tab);
            assertEquals("From one", one.read(FIRST, "answer"));
            assertEquals("Two", one.read(FIRST, "owner"));
        }
    }

    @Test
    void theSameWordsChangedInTwoWindowsAtOnceAreBothShownUntilTheReaderChooses(Tab tab) {
        AnswersPage one = open(tab);
        one.saveInThisBrowser();
        try (Tab second = tab.openSibling()) {
            AnswersPage two = open(second);
            tab.click(AnswersPage.field(FIRST, "answer"));
            tab.keyboard().type("Mine"); // not yet written down when the other one is
            two.write(FIRST, "answer", "Theirs");
            tab.awaitTrue("document.querySelector('[data-item=learn-time] .answers-note')");
            assertEquals("Mine", one.read(FIRST, "answer"));
            assertTrue(one.text("[data-item=learn-time] .answers-note").contains("Theirs"));
            assertEquals("Theirs", two.read(FIRST, "answer"), "nothing was overwritten");
            tab.evaluate("document.querySelector('[data-item=learn-time] .answers-note .button:last-child').focus()");
            tab.keyboard().press(Key.ENTER);
            assertEquals("Theirs", one.read(FIRST, "answer"));
            assertEquals("", one.text("[data-item=learn-time] .answers-note"));
        }
    }

    @Test
    void savingInOneWindowSavesTheOtherUnlessTheReaderSaidNoThere(Tab tab) {
        AnswersPage one = open(tab);
        try (Tab second = tab.openSibling();
                Tab third = tab.openSibling()) {
            AnswersPage two = open(second);
            AnswersPage no = open(third);
            two.write(FIRST, "answer", "Of the second window");
            no.write(SECOND, "answer", "Not to be saved");
            no.unfold();
            third.click("[data-answers-decline]");
            one.saveInThisBrowser();
            two.awaitMode("saving");
            tab.awaitTrue("document.querySelector('[data-item=learn-time] textarea').value === 'Of the second window'");
            assertEquals("", one.read(SECOND, "answer"));
            assertEquals(2, one.keysInStorage(), "the wish to save and one answer");
        }
    }

    @Test
    void deletingEverythingEmptiesTheOtherWindowAndTheStorage(Tab tab) {
        AnswersPage one = open(tab);
        one.saveInThisBrowser();
        one.write(FIRST, "answer", "Secret");
        try (Tab second = tab.openSibling()) {
            AnswersPage two = open(second);
            one.unfold();
            tab.click(DELETE);
            tab.click("dialog .button:last-child");
            two.awaitMode("asking");
            assertEquals("", two.read(FIRST, "answer"));
            assertEquals(0, two.keysInStorage());
            assertFalse(second.evaluate("document.body.textContent.includes('Secret')")
                    .asBoolean());
        }
    }

    @Test
    void toolkitsOnOneOriginKeepTheirAnswersApart(Tab tab) {
        AnswersPage page = open(tab);
        page.leaveBehind("/other/", STEP, FIRST, "Another question", "{answer: 'Another toolkit'}");
        open(tab);
        assertEquals("", page.read(FIRST, "answer"));
        page.awaitMode("asking");
    }

    @Test
    void whatAnotherProgramLeftUnderOurNamesIsNeitherShownNorTouched(Tab tab) {
        AnswersPage page = open(tab);
        page.saveInThisBrowser();
        String name = "kitpress-answers / " + STEP + "#" + FIRST;
        tab.evaluate("localStorage.setItem(" + AnswersPage.quoted(name) + ", '{\"page\": 1')");
        open(tab);
        assertEquals("", page.read(FIRST, "answer"));
        page.write(SECOND, "answer", "Ours");
        assertEquals(
                "{\"page\": 1",
                tab.evaluate("localStorage.getItem(" + AnswersPage.quoted(name) + ")")
                        .asText());
        assertEquals(List.of(), tab.log().errors());
    }
}
