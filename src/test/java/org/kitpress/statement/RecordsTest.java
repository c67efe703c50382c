package org.kitpress.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Messages;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.report.Rule;

/** What the tests recorded belongs to tests that exist, and has its words. */
class RecordsTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final Pattern BY = Pattern.compile("Judged\\.by\\(Judge\\.([A-Z_]+), (?:\"([a-z0-9-]+)\"|run)\\)");

    /** A call of a helper with the name of the test. */
    private static final Pattern HELPED = Pattern.compile("\\w+\\(browser, \"(\\d-[a-z-]+)\"");

    /** The record of a test that is gone would be claimed forever. */
    @Test
    void everyTestThatJudgesHasItsRecordAndEveryRecordItsTest() throws IOException {
        Set<String> recorded = new TreeSet<>();
        for (Judge judge : Judge.values()) {
            JsonNode runs = new ObjectMapper().readTree(Judge.class.getResource(judge.key() + ".json"));
            runs.fieldNames().forEachRemaining(run -> recorded.add(judge + " " + run));
        }
        assertEquals(runsInTests(), recorded);
    }

    private static Set<String> runsInTests() throws IOException {
        Set<String> runs = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/test/java/org/kitpress/site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                // The tests with the keys alone share a helper in one of them.
                String helper = Judge.KEYBOARD.name();
                for (MatchResult by : BY.matcher(text).results().toList()) {
                    if (by.group(2) == null) {
                        helper = by.group(1);
                    } else {
                        runs.add(by.group(1) + " " + by.group(2));
                    }
                }
                for (MatchResult call : HELPED.matcher(text).results().toList()) {
                    runs.add(helper + " " + call.group(1));
                }
            }
        }
        return runs;
    }

    @Test
    void everythingThatWasRecordedHasItsWords() {
        Messages words = DefaultTheme.words();
        Set<String> keys = new TreeSet<>();
        for (Judge judge : Judge.values()) {
            keys.add("test-" + judge.key());
            keys.add("test-" + judge.key() + "-text");
            for (Evidence run : judge.evidence()) {
                run.modes().forEach(mode -> keys.add("mode-" + mode));
                run.states().forEach(state -> keys.add("state-" + state));
                Stream.of(run.engine())
                        .filter(engine -> !engine.isEmpty())
                        .forEach(engine -> keys.add("engine-" + engine));
                Stream.of(run.standard()).filter(name -> !name.isEmpty()).forEach(name -> keys.add("standard-" + name));
            }
        }
        keys.removeIf(key -> words.texts().containsKey("statement-" + key));
        assertEquals(Set.of(), keys);
    }

    /** These two are about safety. */
    @Test
    void statementNamesAllRulesAboutTheAccessibilityOfFinishedPages() {
        Set<Rule> expected = Arrays.stream(Rule.values())
                .filter(rule -> rule.name().startsWith("PAGE_"))
                .collect(Collectors.toSet());
        expected.removeAll(Set.of(Rule.PAGE_INLINE_CODE, Rule.PAGE_OUTSIDE_RESOURCE));
        Arrays.stream(PageChecks.values()).forEach(check -> check.rules().forEach(expected::remove));
        assertEquals(Set.of(), expected);
    }
}
