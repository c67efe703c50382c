package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;

/** The search page over HTTP: what it shows, what it says, and what its address holds. */
@RequiresBrowser
class SearchPageTest extends SearchSession {
    SearchPageTest() {
        super("search.html");
    }

    @Test
    void resultsShowFromTwoLettersOn() {
        user.type("m");
        assertTrue(user.isShown(".everything"), "the A to Z stands while there is nothing to look for");
        assertEquals(List.of(), user.titles());
        user.type("o");
        user.awaitAnswerTo("mo");
        assertFalse(user.titles().isEmpty());
        assertFalse(user.isShown(".everything"));
    }

    @Test
    void theCountIsSaidPolitelyBeforeTheList() {
        user.type("memorandum");
        user.awaitAnswerTo("memorandum");
        assertTrue(user.status().matches("\\d+ results? for “memorandum”"), user.status());
        assertTrue(user.is("document.querySelector('[role=status]').compareDocumentPosition("
                + "document.querySelector('ol[data-results]')) & Node.DOCUMENT_POSITION_FOLLOWING"));
        assertTrue(user.is("document.querySelector('[role=status]').getAttribute('aria-live') !== 'assertive'"));
    }

    @Test
    void aResultHasItsTitleItsKindItsPlaceAndTheWordsAroundAMatch() {
        user.type("mission");
        user.awaitAnswerTo("mission");
        assertTrue(user.texts("[data-results] .result-kind").size() > 1, "kinds");
        assertTrue(user.texts("[data-results] > li > h3").size() > 1, "pages");
        assertTrue(user.texts("[data-results] .result-kind").stream().noneMatch(String::isBlank));
        assertTrue(user.texts("[data-results] mark").stream()
                .allMatch(text -> text.toLowerCase(Locale.ROOT).startsWith("mission")));
        assertTrue(user.texts("[data-results] .result-text mark").size() > 1, "words around matches");
        assertEquals(
                user.texts("[data-results] > li > h3").stream().distinct().toList(),
                user.texts("[data-results] > li > h3"),
                "each page once");
        assertTrue(user.is("[...document.querySelectorAll('[data-results] > li')].every(group =>"
                + " new Set([...group.querySelectorAll('a')].map(a => a.href.split('#')[0])).size === 1)"));
    }

    @Test
    void aTermThatIsLookedForComesFirstWithItsDefinition() {
        for (String text : List.of("memorandum of understanding", "MOU", "interagency agreement", "caseworker")) {
            user.paste(text);
            user.awaitAnswerTo(text);
            tab.awaitTrue("document.querySelector('.result-answer')");
            assertEquals(1, user.texts(".result-answer").size());
            assertTrue(user.is("document.querySelector('[data-results]').firstElementChild.matches('.result-answer')"));
            assertTrue(user.texts(".result-answer .result-text").get(0).length() > 40);
        }
        assertEquals(List.of("Related words: caseworker"), user.texts(".result-answer .result-also"));
        user.paste("what leaders can do");
        user.awaitAnswerTo("what leaders can do");
        assertEquals(List.of(), user.texts(".result-answer"));
    }

    @Test
    void aResultLeadsStraightToTheSectionOrQuestion() {
        user.type("memorandum of understanding");
        user.awaitAnswerTo("memorandum of understanding");
        List<String> addresses =
                user.strings("[...document.querySelectorAll('[data-results] a')].map(a => a.getAttribute('href'))");
        String deep =
                addresses.stream().filter(a -> a.contains("#")).findFirst().orElseThrow();
        tab.awaitPage(() -> tab.click("[data-results] a[href='" + deep + "']"));
        assertTrue(user.is("document.querySelector(':target')"), deep);
    }

    @Test
    void theAddressHoldsWhatIsLookedForAndBringsItBack() {
        user.type("work plan");
        user.awaitAnswerTo("work plan");
        assertEquals("search.html?q=work+plan", user.address());
        List<String> titles = user.titles();
        tab.open(server.url(user.address()));
        user.awaitAnswerTo("work plan");
        assertEquals("work plan", user.box());
        assertEquals(titles, user.titles());
    }

    @Test
    void backLeadsToWhatWasLookedForBeforeAndNotToHalfAWord() {
        user.type("training");
        user.press(Key.ENTER);
        user.awaitAnswerTo("training");
        tab.evaluate("document.querySelector('[type=search]').select()");
        user.type("privacy");
        user.press(Key.ENTER);
        user.awaitAnswerTo("privacy");
        tab.evaluate("history.back()");
        user.awaitAnswerTo("training");
        assertEquals("training", user.box());
        tab.evaluate("history.back()");
        tab.awaitTrue("document.querySelector('.everything').getClientRects().length");
        assertEquals("", user.box());
        tab.evaluate("history.forward()");
        user.awaitAnswerTo("training");
    }

    @Test
    void escapeEmptiesTheBoxThenLeavesIt() {
        user.type("training");
        user.awaitAnswerTo("training");
        user.press(Key.ESCAPE);
        assertEquals("", user.box());
        assertTrue(user.isInBox());
        tab.awaitTrue("document.querySelector('.everything').getClientRects().length");
        assertEquals("search.html", user.address());
        user.press(Key.ESCAPE);
        assertFalse(user.isInBox());
    }

    @Test
    void moreResultsComeBelowAndTheFirstNewOneGetsTheFocus() {
        user.type("partner");
        user.awaitAnswerTo("partner");
        List<String> first = user.titles();
        assertEquals(10, first.size());
        tab.click("[data-more]");
        user.awaitStatus("Showing the first 20 of");
        List<String> all = new ArrayList<>(user.titles());
        assertEquals(20, all.size());
        assertTrue(all.containsAll(first), all::toString);
        String focused = tab.evaluate("document.activeElement.textContent").asText();
        assertTrue(user.is("document.activeElement.matches('[data-results] .result-link')"));
        first.forEach(all::remove);
        assertTrue(all.contains(focused), focused);
    }

    @Test
    void aMisspeltWordIsCorrectedAndSaidSo() {
        user.type("memorendum");
        user.awaitStatus("Nothing for “memorendum”");
        assertTrue(user.status().contains("“memorandum”"), user.status());
        assertFalse(user.titles().isEmpty());
    }

    @Test
    void whereNoTextHasAllTheWordsThoseWithSomeAreShownAndSaidSo() {
        user.type("mission qqqqzzzz");
        user.awaitStatus("Nothing has all of these words");
        assertFalse(user.titles().isEmpty());
    }

    @Test
    void aQueryInLunrsLanguageIsAnsweredAsItStands() {
        user.paste("+title:mission -plan");
        user.awaitAnswerTo("+title:mission -plan");
        assertTrue(user.status().matches("\\d+ results? for .*"), user.status());
        assertTrue(user.titles().stream()
                .allMatch(title -> title.toLowerCase(Locale.ROOT).contains("mission")));
    }

    @Test
    void nothingFoundSaysSoAndShowsWaysOut() {
        user.type("qqqqzzzz");
        user.awaitStatus("Nothing found for “qqqqzzzz”");
        assertEquals(List.of(), user.titles());
        assertTrue(user.isShown("[data-help] a[href='a-z.html']"));
        assertTrue(user.isShown("[data-help] a[href^='mailto:']"));
        assertFalse(user.isShown("[data-again]"));
    }

    @Test
    void lateAnswersToEarlierWordsAreDropped() {
        user.type("training");
        user.paste("memorandum");
        user.paste("privacy");
        user.awaitAnswerTo("privacy");
        tab.evaluate("new Promise(later => setTimeout(() => later(true), 300))");
        assertTrue(user.status().contains("“privacy”"), user.status());
    }

    @Test
    void nothingMovesWhileResultsComeAndGo() {
        tab.evaluate("window.shifts = 0, new PerformanceObserver(list => list.getEntries().forEach("
                + "entry => window.shifts += entry.value)).observe({type: 'layout-shift', buffered: true})");
        String place = "document.querySelector('[data-results]').getBoundingClientRect().top";
        user.type("mission");
        user.awaitAnswerTo("mission");
        double top = tab.evaluate(place).asDouble();
        user.paste("memorendum");
        user.awaitStatus("Nothing for");
        assertEquals(top, tab.evaluate(place).asDouble());
        user.paste("qqqqzzzz");
        user.awaitStatus("Nothing found");
        assertEquals(top, tab.evaluate(place).asDouble());
        tab.open(server.url("search.html?q=mission"));
        user.awaitAnswerTo("mission");
        assertTrue(tab.evaluate("new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
                                + ".reduce((sum, entry) => sum + entry.value, 0)))"
                                + ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))")
                        .asDouble()
                < 0.01);
    }
}
