package org.kitpress.check.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Syllables as in a dictionary, sentences as a reader sees them, and the grade as calculated by hand. */
class ReadabilityTest {
    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "makes, 1",
        "asked, 1",
        "little, 2",
        "wanted, 2",
        "early, 2",
        "places, 2",
        "people, 2",
        "being, 2",
        "social, 2",
        "create, 2",
        "agency, 3",
        "family, 3",
        "idea, 3",
        "partnership, 3",
        "education, 4",
        "area, 3",
        "community, 4",
        "communication, 5",
        "responsibilities, 6",
        "trying, 2",
        "MOU, 3",
        "quick, 1",
        "child's, 1"
    })
    void syllablesMatchADictionary(String word, int syllables) {
        assertEquals(syllables, EnglishWords.syllables(word));
    }

    @Test
    void sentencesEndAtPeriodsAndLinesButNotAtAbbreviations() {
        assertEquals(
                List.of("Ask Dr. Ames.", "Is she in?", "Bring a form, e.g. a blue one.", "Set a date"),
                Sentences.of("Ask Dr. Ames. Is she in? Bring a form, e.g. a blue one.\nSet a date"));
    }

    @Test
    void gradeMatchesTheFormula() {
        // 12 words in 2 sentences, 13 syllables: 0.39 * 6 + 11.8 * 13 / 12 - 15.59
        Readability measured =
                new ReadabilityMeter(List.of()).measure("The cat sat on the mat. The dog sat on the carpet.");
        assertEquals(12, measured.words());
        assertEquals(-0.467, measured.grade(), 0.001);
    }

    @Test
    void namesAreIgnoredAndTheLongestSentenceComesFirst() {
        Readability measured = new ReadabilityMeter(List.of("State Collaboration Office"))
                .measure("The State Collaboration Office helps. We meet the Office's staff each week.");
        assertEquals(9, measured.words());
        assertEquals(7, measured.longest().get(0).words());
    }

    @Test
    void textWithoutWordsHasNoGrade() {
        assertEquals(0, new ReadabilityMeter(List.of()).measure("1 2 3 …").grade());
    }
}
