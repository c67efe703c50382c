package org.kitpress.editing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.editing.diff.WordDiff.Run;

class WordDiffTest {
    /** {@code -} before old words, {@code +} before new ones. */
    private static String format(String before, String after) {
        return WordDiff.compare(before, after).stream()
                .map(run -> switch (run.type()) {
                    case SAME -> text(run);
                    case OLD -> "-" + text(run);
                    case NEW -> "+" + text(run);
                })
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, a b c",
        "a b c, a x c, a | -b | +x | c",
        "a b, a b c d, a b | +c d",
        "a b c, c, -a b | c",
        "a, b, -a | +b",
        "one two three four, zero two four five, -one | +zero | two | -three | four | +five",
    })
    void wordsAreKeptRemovedOrAdded(String before, String after, String expected) {
        assertEquals(expected, format(before, after));
    }

    @Test
    void whiteSpaceIsIgnored() {
        assertEquals("a b", format("a  b", " a\nb "));
    }

    @Test
    void bothTextsCanBeRestoredFromTheRuns() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String before = words(random);
            String after = words(random);
            List<Run> runs = WordDiff.compare(before, after);
            assertEquals(before, without(runs, Run.Type.NEW));
            assertEquals(after, without(runs, Run.Type.OLD));
        }
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Run> runs, Run.Type type) {
        return runs.stream()
                .filter(run -> run.type() != type)
                .map(WordDiffTest::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void veryLongTextsAreReplacedAsAWhole() {
        String before = "same " + "old ".repeat(3000) + "end";
        String after = "same " + "new ".repeat(3000) + "end";
        List<Run> runs = WordDiff.compare(before, after);
        assertEquals(
                List.of(1, 3000, 3000, 1),
                runs.stream().map(run -> run.words().size()).toList());
    }

    @Test
    void similarityRangesFromZeroToOne() {
        assertEquals(0, WordDiff.similarity("a b", "c d"));
        assertEquals(1, WordDiff.similarity("a b", "b a"));
        assertTrue(WordDiff.similarity("a b c", "a b d") > 0.6);
    }

    private static String text(Run run) {
        return String.join(" ", run.words());
    }
}
