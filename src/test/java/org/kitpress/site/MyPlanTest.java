package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.AnswersPage.FIRST;
import static org.kitpress.site.AnswersPage.STEP;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Browser;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** All that a reader wrote on one page, and what becomes of answers when the toolkit changes. */
@RequiresBrowser
class MyPlanTest {
    private static final String NOW =
            "What must each of us, parents included, do on purpose to make time to get to know one"
                    + " another and each organization?";

    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private AnswersPage planOf(Tab tab, String... answers) {
        AnswersPage page = new AnswersPage(tab);
        tab.open(server.url("404.html"));
        for (int i = 0; i < answers.length; i += 4) {
            page.leaveBehind("/", answers[i], answers[i + 1], answers[i + 2], answers[i + 3]);
        }
        tab.open(server.url("my-plan.html"));
        tab.awaitTrue("document.querySelector('.answers-entry')");
        return page;
    }

    private static List<String> headings(Tab tab) {
        return StreamSupport.stream(
                        tab.evaluate("[...document.querySelectorAll('.answers-plan-list h3')].map(h => h.innerText)")
                                .spliterator(),
                        false)
                .map(heading -> heading.asText())
                .toList();
    }

    private static List<String> inOrderBy(Tab tab, String view) {
        tab.click("[name=answers-view][value=" + view + "]");
        return headings(tab);
    }

    @Test
    void gathersByPageByOwnerByDateAndWhatIsOpen(Tab tab) {
        planOf(
                tab,
                STEP,
                FIRST,
                NOW,
                "{answer: 'A', owner: 'Ben; Ana', date: '2027-05-01'}",
                "actions/all.html",
                "mou",
                "MOU",
                "{step: 'B', owner: 'ana', date: '2027-02-01', state: 'finalized'}",
                "partnership/check-up.html",
                "same-vision",
                "All partners",
                "{level: 'Starting'}");
        assertEquals(
                List.of(
                        "Check-up of the four elements",
                        "Agree on a shared mission",
                        "All fifteen opportunities on one sheet"),
                headings(tab));
        List<String> owners = inOrderBy(tab, "owner");
        assertEquals(
                List.of("Ana", "Ben", "No owner yet"),
                owners.stream().map(MyPlanTest::capital).toList());
        assertEquals(List.of("February 1, 2027", "May 1, 2027", "No date yet"), inOrderBy(tab, "date"));
        assertEquals(List.of("No owner yet", "No date yet"), inOrderBy(tab, "open"));
        assertEquals(
                1,
                tab.evaluate("document.querySelectorAll('.answers-plan-part:first-child .answers-entry').length")
                        .asInt());
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    @Test
    void rewordedQuestionKeepsItsAnswerAndSaysSo(Tab tab) {
        AnswersPage page = planOf(tab, STEP, FIRST, "How do we make time?", "{answer: 'On Mondays'}");
        assertTrue(page.text(".answers-entry").contains("You answered this wording: How do we make time?"));
        tab.open(server.url(STEP));
        assertEquals("On Mondays", page.read(FIRST, "answer"));
        assertTrue(page.text("[data-item=" + FIRST + "] .answers-note").contains("How do we make time?"));
        tab.click("[data-item=" + FIRST + "] .answers-note button");
        assertEquals("", page.text("[data-item=" + FIRST + "] .answers-note"));
        tab.open(server.url(STEP));
        assertEquals("", page.text("[data-item=" + FIRST + "] .answers-note"), "it was noted for good");
        assertEquals("On Mondays", page.read(FIRST, "answer"));
    }

    @Test
    void answerWhoseQuestionOrPageIsGoneIsShownWithItsOldWording(Tab tab) {
        AnswersPage page = planOf(
                tab,
                STEP,
                "old-one",
                "An old question?",
                "{answer: 'Still mine'}",
                "no/longer.html",
                "x",
                "Gone?",
                "{notes: 'N'}");
        String list = page.text(".answers-plan-list");
        assertTrue(list.contains("An old question?") && list.contains("Still mine"), list);
        assertTrue(list.contains("From a page that is no longer in the toolkit") && list.contains("Gone?"), list);
        tab.open(server.url(STEP));
        assertTrue(page.text(".answers-gone").contains("Still mine"));
        assertEquals("0 of 7 discussed", page.text(".answers-now .answers-progress"), "it is not counted");
        tab.click(".answers-gone button");
        assertEquals("", page.text(".answers-gone"));
    }

    @Test
    void answersFollowAPageThatMoved(Tab tab) {
        AnswersPage page = planOf(tab, "old/place.html", FIRST, NOW, "{answer: 'Moved along'}");
        tab.open(server.url(STEP));
        assertEquals("", page.read(FIRST, "answer"));
        tab.runFirst(
                "new MutationObserver(() => { const e = document.querySelector('[data-answers]');"
                        + " if (e) e.dataset.aliases = 'old/place.html'; }).observe(document, {childList: true, subtree: true})");
        tab.open(server.url(STEP));
        assertEquals("Moved along", page.read(FIRST, "answer"));
        assertEquals(2, page.keysInStorage(), "the wish to save and one answer");
    }

    @Test
    void guideCountsEachStepAndAllOfThem(Tab tab) {
        AnswersPage page =
                planOf(tab, STEP, FIRST, NOW, "{state: 'under-discussion'}", STEP, "gone", "Gone?", "{answer: 'x'}");
        tab.open(server.url("planning/index.html"));
        tab.awaitTrue("document.querySelector('[data-step] .answers-progress').textContent");
        assertEquals("1 of 7 discussed", page.text("[data-step='" + STEP + "'] .answers-progress"));
        assertEquals("All steps: 1 of 79 discussed", page.text("section > .answers-progress"));
    }

    @Test
    void emptyPlanSaysHowToStartAndWithoutScriptsItOffersTheForms(Browser browser) {
        for (boolean scripts : new boolean[] {true, false}) {
            try (Tab tab = browser.openTab()) {
                tab.setScripts(scripts);
                tab.open(server.url("my-plan.html"));
                String text = new AnswersPage(tab).text("main");
                assertTrue(
                        text.contains("Agree on a shared mission") && text.contains("Actions for program leaders"),
                        text);
                assertEquals(!scripts, text.contains("needs JavaScript"), text);
                assertEquals(scripts, text.contains("Save in this browser"), text);
            }
        }
    }
}
