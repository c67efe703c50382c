package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Messages words(String yaml) {
        return Messages.of(TinyTheme.with(Map.of("words/en.yaml", yaml)), "en");
    }

    @Test
    void valuesAreFilledInOnceAndBracesOfOtherKindsStay() {
        assertEquals("b {0} a {x} {", words("k: \"{1} {0} {x} {\"").get("k", "a", "b {0}"));
    }

    @Test
    void oneHasWordsOfItsOwn() {
        Messages messages = words("n: \"{0} minutes\"\nn-one: one minute");
        assertEquals("one minute", messages.get("n", 1));
        assertEquals("0 minutes", messages.get("n", 0));
        assertEquals("12 minutes", messages.get("n", 12));
    }

    @Test
    void unknownKeyIsAFaultThatNamesTheKeyAndTheFile() {
        ThemeException fault =
                assertThrows(ThemeException.class, () -> words("a: b").get("nothing"));
        assertEquals("words/en.yaml", fault.file());
        assertTrue(fault.problem().contains("'nothing'"), fault.problem());
    }

    @Test
    void wordsThatAreNoFlatMapAreAFaultWithTheirLine() {
        ThemeException nested = assertThrows(ThemeException.class, () -> words("a: b\nc:\n  d: e"));
        assertEquals("words/en.yaml:3", nested.file() + ":" + nested.line());
        assertEquals(
                2, assertThrows(ThemeException.class, () -> words("a: b\na: c")).line());
        assertTrue(assertThrows(ThemeException.class, () -> words("a: \"b")).line() >= 1);
    }

    @Test
    void regionFallsBackToItsLanguageAndThatToEnglish() {
        ThemeFiles files = TinyTheme.with(Map.of("words/en.yaml", "k: one", "words/es.yaml", "k: uno"));
        assertEquals("uno", Messages.of(files, "es-MX").get("k"));
        assertEquals("one", Messages.of(files, "fr").get("k"));
    }
}
