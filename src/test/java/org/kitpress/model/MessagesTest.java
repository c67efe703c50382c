package org.kitpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Messages messages(String... keysAndTexts) {
        Map<String, String> texts = new java.util.HashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return new Messages("en", texts);
    }

    @Test
    void valuesAreFilledInOnceAndOtherBracesStay() {
        assertEquals("b {0} a {x} {", messages("k", "{1} {0} {x} {").get("k", "a", "b {0}"));
    }

    @Test
    void singularIsUsedForExactlyOne() {
        Messages messages = messages("n", "{0} minutes", "n-one", "one minute");
        assertEquals("one minute", messages.get("n", 1));
        assertEquals("0 minutes", messages.get("n", 0));
        assertEquals("12 minutes", messages.get("n", 12));
    }

    @Test
    void unknownKeyIsNamed() {
        Messages messages = messages("a", "b");
        assertNull(messages.find("nothing", List.of()));
        String problem = assertThrows(IllegalArgumentException.class, () -> messages.get("nothing"))
                .getMessage();
        assertTrue(problem.contains("'nothing'"), problem);
    }

    @Test
    void keysWithAPrefixAreFoundAndNoOthers() {
        Messages messages = messages("answer", "1", "answers-a", "2", "answers-z", "3", "b", "4");
        assertEquals(
                Set.of("answers-a", "answers-z"),
                messages.startingWith("answers-").keySet());
    }
}
