package org.kitpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GlossaryMatcherTest {
    private static final List<Term> GLOSSARY = List.of(
            term("agency", "child welfare agency", null),
            term("welfare", "child welfare", null),
            term("sac", "State Advisory Council", "SAC", "SACs", "advisory council"),
            term("familie", "Famille d’accueil", null),
            term("istanbul", "Izmir model", null));

    private static Term term(String id, String name, @Nullable String abbreviation, String... forms) {
        Place place = Place.startOf("content/glossary.yaml");
        return new Term(
                new Id(id, place, true),
                name,
                abbreviation,
                List.of(forms),
                List.of(),
                Prose.EMPTY,
                List.of(),
                null,
                true);
    }

    private static String find(String text) {
        return new GlossaryMatcher(GLOSSARY)
                .find(text).stream()
                        .map(m -> m.term().id() + "=" + text.substring(m.start(), m.end()))
                        .collect(Collectors.joining("|"));
    }

    @Test
    void theLongestTermWinsWhereSeveralBegin() {
        assertEquals(
                "agency=child welfare agency|welfare=child welfare", find("a child welfare agency and child welfare"));
    }

    @Test
    void termThatBreaksOffFallsBackToTheShorterOne() {
        assertEquals("welfare=child welfare", find("child welfare agencies"));
    }

    @Test
    void abbreviationsAreFoundAsTheyAreWrittenOnly() {
        assertEquals("sac=SAC|sac=SACs", find("SAC, sac, Sac, SACs, sacs"));
    }

    @Test
    void namesAndOtherFormsAreFoundInAnyCase() {
        assertEquals(
                "sac=state ADVISORY council|sac=Advisory Council", find("state ADVISORY council; Advisory Council"));
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertEquals("", find("SACrifice mySAC grandchild welfare éSAC SAC\u0301 SAC2 _SAC"));
        assertEquals("sac=SAC|sac=SAC|sac=SAC", find("(SAC) SAC-led “SAC”"));
    }

    @Test
    void lineBreaksAndNoBreakSpacesMatchASpace() {
        assertEquals(
                "welfare=child\n  welfare|welfare=child\u00A0welfare", find("child\n  welfare, child\u00A0welfare"));
    }

    @Test
    void apostrophesOfBothKindsMatch() {
        assertEquals("familie=famille d'accueil", find("la famille d'accueil"));
    }

    @Test
    void caseDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("istanbul=IZMIR MODEL|istanbul=izmir model", find("IZMIR MODEL izmir model"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textBeyondTheBasicPlaneIsNotCutApart() {
        assertEquals("sac=SAC", find("\uD83D\uDE00 SAC \uD83D\uDE00"));
        assertEquals("", find("\uD835\uDC00SAC"));
    }
}
