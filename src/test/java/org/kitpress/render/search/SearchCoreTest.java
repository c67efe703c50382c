package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresNode;
import org.kitpress.output.OutputFile;

/** What the search page answers. */
@RequiresNode
class SearchCoreTest {
    private final SplitIndex index = SearchFiles.split(List.of(
            document("planning", "Planning your week", "A plan keeps the team together."),
            document("budget", "Budget", "The budget follows the plan and the planet."),
            document("team", "Team", "Every team has a leader and a budget of hours."),
            document("theory", "Theory of change", "Why things happen, in theory."),
            document("odd", "constructor", "__proto__ toString a*b 10.5% don't naïve")));
    private final SearchPage page = new SearchPage(index);

    private static SearchDocument document(String ref, String title, String body) {
        return new SearchDocument(ref, List.of(title, "", body), 1);
    }

    @AfterEach
    void close() {
        page.close();
    }

    private List<String> refs(String text) {
        return all("\"ref\":\"(.*?)\"", page.ask(text, 10));
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void documentsWithAllWordsComeFirst() {
        assertEquals(List.of("team", "budget", "planning"), refs("budget team "));
        assertEquals(List.of("team", "budget"), refs("team budget leader ").subList(0, 2));
    }

    @Test
    void lastWordIsTakenForTheBeginningOfOthersWhileItIsTyped() {
        assertEquals(List.of("planning", "budget"), refs("plannin"));
        assertEquals(List.of("theory"), refs("the"));
        assertEquals(List.of(), refs("the "));
        assertEquals(List.of("planning", "budget"), refs("pla"));
    }

    @Test
    void wordAsTypedComesBeforeWordsItMayBecome() {
        // "plan" is in both, "planet" in the second only.
        assertEquals(List.of("planning", "budget"), refs("plan"));
        assertEquals(List.of("budget"), refs("planet"));
    }

    @Test
    void closestSpellingIsLookedForWhereNothingIsFound() {
        String answer = page.ask("bugdet ", 10);
        assertTrue(answer.contains("\"corrections\":[{\"from\":\"bugdet\",\"to\":\"budget\"}]"), answer);
        assertEquals(List.of("budget", "team"), refs("bugdet "));
        assertEquals(List.of("team"), refs("laeder "));
        assertEquals(List.of(), refs("qqqqqq "));
        assertFalse(page.ask("budget ", 10).contains("\"from\""));
    }

    @Test
    void operatorsWhereLunrReadsThemAreLunrs() {
        assertEquals(List.of("budget"), refs("+budget -team "));
        assertEquals(List.of("budget"), refs("title:budget"));
        assertEquals(List.of("budget"), refs("planet~1 "));
        assertEquals(List.of("planning", "budget"), refs("plan* "));
        assertEquals(List.of("budget", "planning"), refs("plan planet^5 "));
        // Nothing has both: plain words after all.
        assertEquals(
                List.of("budget", "team"),
                refs("+leader +planet ").stream().sorted().toList());
    }

    @Test
    void charactersOfTheQueryLanguageMeanNothingElsewhere() {
        String plain = page.ask("budget team ", 10);
        for (String text :
                List.of("+ budget - team ", "budget ^9 * team * ", "\"budget\" (team)~ ", "budget: team! ")) {
            assertEquals(all("\"score\":([0-9.]+)", plain), all("\"score\":([0-9.]+)", page.ask(text, 10)), text);
        }
        assertEquals(refs("team budget "), refs("the/team/budget "));
    }

    @Test
    void noTextMakesAQueryFail() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "*",
                "+",
                "-",
                "~",
                "^",
                ":",
                "\\",
                "+ - * ~ ^ :",
                "a*b",
                "plan~99999",
                "plan^-1",
                "nofield:x",
                "title:",
                "\"",
                "'",
                "<script>alert(1)</script>",
                "\u0000\u0001\u001f",
                "\uFEFF\u0085\u2028",
                "😀",
                "\uD83D",
                "שלום",
                "constructor",
                "__proto__",
                "toString",
                "hasOwnProperty",
                "constructo",
                "__prot",
                "a",
                "ab",
                "🙂🙂 plan",
                "the of and"));
        texts.add("x".repeat(10_000));
        texts.add("plan ".repeat(2_000));
        texts.add("+-*~^:\"'<&> ".repeat(900));
        for (int word = 0; word < 40; word++) {
            texts.add("word" + word + " " + texts.get(texts.size() - 1).substring(0, 60));
        }
        for (String text : texts) {
            String answer = page.ask(text, 10);
            assertTrue(answer.startsWith("{\"results\":["), () -> text + ": " + answer);
        }
        assertEquals(List.of("odd"), refs("constructor"));
        assertEquals(List.of("odd"), refs("__proto__"));
        assertEquals(List.of("odd"), refs("tostring"));
    }

    @Test
    void partThatCannotBeLoadedIsToldAndTriedAgain() {
        OutputFile part = index.files().stream()
                .filter(file -> file.path().contains("terms-0"))
                .findFirst()
                .orElseThrow();
        page.setReachable(part, false);
        assertTrue(page.ask("plan ", 10).contains("cannot load " + part.path()));
        page.setReachable(part, true);
        assertEquals(List.of("planning", "budget"), refs("plan "));
    }

    @Test
    void partsAreLoadedOnce() {
        page.ask("plan", 10);
        int loads = page.loaded().size();
        page.ask("plan", 10);
        assertEquals(loads, page.loaded().size());
        assertEquals(loads, page.loaded().stream().distinct().count());
    }

    @Test
    void extractMarksTheWordsThatMatched() {
        page.ask("plan", 10);
        String script = "JSON.stringify(KitpressSearch.extract('%s', ['plan'], 40))";
        assertEquals(
                "[{\"text\":\"The \",\"match\":false},{\"text\":\"planning\",\"match\":true},{\"text\":\" of\",\"match\":false}]",
                page.engine().run(script.formatted("The planning of"), "extract.js"));
        String far = page.engine().run(script.formatted("word ".repeat(50) + "plans <b>", ""), "extract.js");
        assertTrue(
                far.startsWith("[{\"text\":\"… \",\"match\":false}")
                        && far.contains("{\"text\":\"plans\",\"match\":true}"),
                far);
        assertTrue(page.engine()
                        .run(script.formatted("word ".repeat(50)), "extract.js")
                        .length()
                < 120);
    }

    @Test
    void scriptsKeepToAStrictContentSecurityPolicy() {
        Pattern forbidden =
                Pattern.compile("eval\\(|new Function|innerHTML|setTimeout\\(['\"]|fetch\\(|XMLHttpRequest|import\\(");
        for (String name : SearchPage.SCRIPTS) {
            String script = SearchPage.script(name);
            assertFalse(forbidden.matcher(script).find(), name);
            assertTrue(script.contains("\"use strict\""), name);
        }
        index.files()
                .forEach(file -> assertTrue(
                        file.path().matches("search/(start|parts/[a-z]+(-\\d+)?\\.[0-9a-f]{10})\\.js"), file.path()));
    }
}
