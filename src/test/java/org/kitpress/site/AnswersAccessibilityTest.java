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
import org.kitpress.judge.Keyboard.Announced;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** What assistive technology meets while answers are written. */
@RequiresBrowser
class AnswersAccessibilityTest {
    private final Axe axe = new Axe();
    private final List<String> complaints = new ArrayList<>();
    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** Judges a state on a phone and on a desktop, in light and in dark. */
    private void judge(Tab tab, String state) {
        for (int width : new int[] {320, 1280}) {
            tab.setViewport(width, 900);
            tab.evaluate("window.scrollTo(0, 0)");
            axe.judgeInLightAndDark(tab).forEach(report -> complaints.add(state + " at " + width + " " + report));
            if (tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                    .asBoolean()) {
                complaints.add(state + " scrolls sideways at " + width);
            }
        }
    }

    @Test
    void axeFindsNothingInAnyStateOfAStep(Tab tab, @TempDir Path folder) throws IOException {
        AnswersPage page = new AnswersPage(tab);
        tab.open(server.url(STEP));
        judge(tab, "before the choice");
        page.write(FIRST, "answer", "Something that is longer than a line on a telephone, and goes on.");
        tab.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        judge(tab, "written, everything open");
        tab.click("[data-answers-decline]");
        judge(tab, "declined");
        page.saveInThisBrowser();
        page.leaveBehind("/", STEP, "gone", "An old question?", "{answer: 'Old', owner: 'Ana'}");
        page.leaveBehind("/", STEP, "future", "How was it put then?", "{answer: 'Kept'}");
        tab.open(server.url(STEP));
        judge(tab, "saved, with a reworded question and one that is gone");
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"kitpress-answers\",\"version\":1,\"toolkit\":{},\"answers\":[{\"page\":\"" + STEP
                        + "\",\"id\":\"" + FIRST + "\",\"question\":\"Q\",\"values\":{\"answer\":\"Another\"}},"
                        + "{\"page\":\"" + STEP
                        + "\",\"id\":\"future\",\"question\":\"R\",\"values\":{\"answer\":\"B\"}}]}");
        page.openFile(file);
        judge(tab, "conflict dialog");
        tab.click("dialog > .answers-buttons .button:last-child");
        tab.awaitTrue("!document.querySelector('dialog')");
        judge(tab, "file opened");
        tab.click(AnswersPage.DELETE);
        judge(tab, "delete confirmation");
        assertEquals(List.of(), complaints);
    }

    @Test
    void axeFindsNothingOnFilledInChecklistsGuideAndMyPlan(Tab tab) {
        AnswersPage page = new AnswersPage(tab);
        tab.open(server.url("my-plan.html"));
        judge(tab, "My plan, empty");
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
        judge(tab, "rubric");
        tab.open(server.url("planning/index.html"));
        tab.awaitTrue("document.querySelector('[data-step] .answers-progress').textContent");
        judge(tab, "guide");
        tab.open(server.url("my-plan.html"));
        tab.awaitTrue("document.querySelector('.answers-entry')");
        judge(tab, "My plan, full");
        assertEquals(List.of(), complaints);
    }

    @Test
    void axeFindsNothingWhereStorageIsForbidden(Tab tab) {
        tab.runFirst(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        tab.open(server.url(STEP));
        judge(tab, "forbidden");
        assertEquals(List.of(), complaints);
    }

    @Test
    void fieldsAreNamedByTheirQuestionAndItem(Tab tab) {
        tab.open(server.url(STEP));
        assertEquals(new Announced("textbox", "Answer – Question 1.1"), focus(tab, field(FIRST, "answer")));
        assertEquals(new Announced("combobox", "Status – Question 1.1"), focus(tab, field(FIRST, "state")));
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
