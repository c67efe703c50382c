package org.kitpress.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.model.Place;
import org.kitpress.output.PrintDocument;
import org.kitpress.report.Finding;

class MissingGlyphsTest {
    private static final String FILE = "content/a.md";

    private static final Map<String, List<String>> FILES = Map.of(
            FILE,
            List.of("---", "Call ☎ now", "Tick &check; and &#9829;", "αβγδεζη"),
            "content/b.yaml",
            List.of("title: \"Smile \\u263A\"", "😀"));

    /** Fonts with only Latin letters. */
    private static List<Finding> check(String text) {
        return new MissingGlyphs(c -> c < 0x250, FILES.keySet(), file -> FILES.getOrDefault(file, List.of()))
                .check(new PrintDocument("a.pdf", "<title>A</title><p>" + text + "</p>", FILE));
    }

    @Test
    void characterThatNoFontHasIsReportedWithItsLine() {
        Finding finding = check("Call ☎ now").get(0);
        assertEquals("missing-letter", finding.rule().id());
        assertEquals(new Place(FILE, 2, 6), finding.place());
        assertEquals("the PDF of this page cannot show '☎' (U+260E)", finding.problem());
    }

    @Test
    void characterFromAnotherFileIsReportedThere() {
        assertEquals(
                new Place("content/b.yaml", 2, 1), check("&#x1F600;").get(0).place());
    }

    @ParameterizedTest
    @CsvSource({"✓, content/a.md:3:6", "♥, content/a.md:3:6", "☺, content/b.yaml:1:15"})
    void characterThatIsWrittenInAnotherWayIsReportedAtItsLine(String character, String place) {
        assertEquals(place, check(character).get(0).place().toString());
    }

    @Test
    void characterThatIsInNoContentFileIsNotReported() {
        assertEquals(List.of(), check("Back ↩"));
    }

    @Test
    void manyMissingCharactersAreOneFinding() {
        List<Finding> findings = check("αβγδεζη");
        assertEquals(1, findings.size());
        assertEquals(
                "the PDF of this page cannot show 'α' (U+03B1), 'β' (U+03B2), 'γ' (U+03B3), 'δ' (U+03B4),"
                        + " 'ε' (U+03B5) and 2 more",
                findings.get(0).problem());
    }

    @Test
    void pageWithCharactersOfTheFontsHasNoFindings() {
        assertEquals(List.of(), check("¿Qué tal, señora?"));
    }
}
