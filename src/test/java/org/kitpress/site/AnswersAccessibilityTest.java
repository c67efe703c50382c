package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.AnswersPage.FIRST;
import static org.kitpress.site.AnswersPage.STEP;
import static org.kitpress.site.AnswersPage.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Judged;
import org.kitpress.judge.Keyboard.Announced;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.statement.Judge;

/** What assistive technology meets while answers are written. */
@RequiresBrowser
class AnswersAccessibilityTest {
    private static final int[] WIDTHS = {320, 1280};

    private final Axe axe = new Axe();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    /**
     * Judges a state on a phone and on a desktop, in light and in dark.
     *
     * @param state its key in the words of the statement
     */
    private void judge(Tab tab, String state) {
        states.add(state);
        for (int width : WIDTHS) {
            tab.setViewport(width, 900);
            tab.evaluate("window.scrollTo(0, 0)");
            axe.judgeInLightAndDark(tab).forEach(report -> complaints.add(state + " at " + width + " " + report));
            if (tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                    .asBoolean()) {
                complaints.add(state + " scrolls sideways at " + width);
            }
        }
    }

    /** Compares what was judged with the record, unless something is wrong. */
    private void assertNoComplaints(Browser browser, String run) {
        assertEquals(List.of(), complaints);
        Judged.by(Judge.ANSWERS, run)
                .with(axe.version())
                .with(browser)
                .against(Axe.STANDARD)
                .widths(WIDTHS)
                .modes(Axe.MODES)
                .states(states)
                .compare();
    }

    @Test
    void axeFindsNothingInAnyStateOfAStep(Browser browser, Tab tab, @TempDir Path folder) throws IOException {
        AnswersPage page = new AnswersPage(tab);
        tab.open(server.url(STEP));
        judge(tab, "not-chosen");
        page.write(FIRST, "answer", "Something that is longer than a line on a telephone, and goes on.");
        tab.evaluate("document.querySelectorAll('main .content details').forEach(d => d.open = true)");
        judge(tab, "written");
        tab.click("[data-answers-decline]");
        judge(tab, "declined");
        page.saveInThisBrowser();
        page.leaveBehind("/", STEP, "gone", "An old question?", "{answer: 'Old', owner: 'Ana'}");
        page.leaveBehind("/", STEP, "future", "How was it put then?", "{answer: 'Kept'}");
        tab.open(server.url(STEP));
        judge(tab, "reworded");
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"kitpress-answers\",\"version\":1,\"toolkit\":{},\"answers\":[{\"page\":\"" + STEP
                        + "\",\"id\":\"" + FIRST + "\",\"question\":\"Q\",\"values\":{\"answer\":\"Another\"}},"
                        + "{\"page\":\"" + STEP
                        + "\",\"id\":\"future\",\"question\":\"R\",\"values\":{\"answer\":\"B\"}}]}");
        page.openFile(file);
        judge(tab, "conflict");
        tab.click("dialog > .answers-buttons .button:last-child");
        tab.awaitTrue("!document.querySelector('dialog')");
        judge(tab, "file-opened");
        page.unfold();
        tab.click(AnswersPage.DELETE);
        judge(tab, "delete");
        assertNoComplaints(browser, "1-step");
    }

    @Test
    void axeFindsNothingOnFilledInChecklistsGuideAndMyPlan(Browser browser, Tab tab) {
        AnswersPage page = new AnswersPage(tab);
        tab.open(server.url("my-plan.html"));
        judge(tab, "plan-empty");
        page.saveInThisBrowser();
        tab.open(server.url("actions/leadership.html"));
        tab.click("[data-item] .answers-mark");
        page.write("~Program", "answer", "Springfield");
        judge(tab, "ticks");
        tab.open(server.url("actions/all.html"));
        tab.click(".mark-cell:nth-of-type(2) .answers-mark");
        tab.evaluate("document.querySelector('.fill-cell textarea').focus()");
        tab.keyboard().type("Call");
        judge(tab, "progress");
        tab.open(server.url("partnership/check-up.html"));
        tab.click(".mark-cell .answers-mark");
        judge(tab, "levels");
        tab.open(server.url("planning/index.html"));
        tab.awaitTrue("document.querySelector('[data-step] .answers-progress').textContent");
        judge(tab, "guide");
        tab.open(server.url("my-plan.html"));
        tab.awaitTrue("document.querySelector('.answers-entry')");
        judge(tab, "plan-full");
        assertNoComplaints(browser, "2-pages");
    }

    @Test
    void axeFindsNothingWhereStorageIsForbidden(Browser browser, Tab tab) {
        tab.runFirst(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        tab.open(server.url(STEP));
        judge(tab, "storage-blocked");
        assertNoComplaints(browser, "3-blocked");
    }

    @Test
    void fieldsAreNamedByTheirQuestionAndItem(Tab tab) {
        tab.open(server.url(STEP));
        assertEquals(new Announced("textbox", "Answer – Question 1.1"), focus(tab, field(FIRST, "answer")));
        assertEquals(new Announced("radio", "Open"), focus(tab, field(FIRST, "state")));
        tab.evaluate("document.querySelector('[data-item=" + FIRST + "] details').open = true");
        assertEquals(new Announced("textbox", "Owner – Question 1.1"), focus(tab, field(FIRST, "owner")));
        tab.open(server.url("actions/leadership.html"));
        Announced box = focus(tab, "[data-item] .answers-mark");
        assertEquals("checkbox", box.role());
        assertTrue(box.name().startsWith("Sign a formal Memorandum of Understanding"), box.name());
        tab.open(server.url("actions/all.html"));
        Announced circle = focus(tab, ".mark-cell .answers-mark");
        assertEquals("radio", circle.role());
        assertTrue(circle.name().startsWith("Not yet addressed – Sign a formal"), circle.name());
    }

    private static Announced focus(Tab tab, String selector) {
        tab.evaluate("document.querySelector(" + AnswersPage.quoted(selector) + ").focus()");
        return tab.keyboard().focused();
    }

    @Test
    void progressIsToldPolitelyWhenItChanges(Tab tab) {
        AnswersPage page = new AnswersPage(tab);
        tab.open(server.url(STEP));
        page.write(FIRST, "answer", "x");
        assertEquals(
                "1 of 7 discussed",
                tab.evaluate(
                                "document.querySelector('main > [role=status].visually-hidden[data-answers-made]').textContent")
                        .asText());
        assertEquals("1 of 1 discussed", page.text("[data-answers-group] .answers-progress"));
    }
}
