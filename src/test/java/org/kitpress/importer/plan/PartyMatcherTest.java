package org.kitpress.importer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Party;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;

/** Parties are found by the names that people use for them. */
class PartyMatcherTest {
    private static final PartyMatcher PARTIES = PartyMatcher.of(List.of(
            party("library", "River County Library", "RCL"),
            party("preschool", "Riverside Preschool", null),
            party("reading-group", "Books and Babies Group (BBG)", null),
            party("desk", "Information Team", "IT"),
            party("chair", "The Chair", null),
            party("staffer", "Staffer", null),
            party("grantee", "SAC grantee", null),
            party("north", "Friends of Reading", "FR"),
            party("south", "Fund for Rooms", "FR")));

    private static Party party(String id, String name, String abbreviation) {
        return new Party(
                id,
                name,
                abbreviation,
                new NamedReference("group", Place.startOf("parties.yaml")),
                Prose.EMPTY,
                null,
                Place.startOf("parties.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "River County Library | library | SINGLE",
                "the river county LIBRARY | library | SINGLE",
                "RCL | library | SINGLE",
                "R.C.L. | library | SINGLE",
                "rcl | library | SINGLE",
                "The RCL's | library | SINGLE",
                "River-County Library and Riverside Preschools | library preschool | JOINT",
                "BBG & RCL | reading-group library | JOINT",
                "Books & Babies Group | reading-group | SINGLE",
                "Books and Babies Group (BBG) | reading-group | SINGLE",
                "Chair, Staffer | chair staffer | JOINT",
                "Chair or Staffer | chair staffer | EITHER",
                "el Staffer y la Chair | staffer chair | JOINT",
                "Chair/Staffer | chair staffer | UNKNOWN",
                "RCL SAC grantee | library grantee | JOINT",
                "RCL; RCL | library | SINGLE",
            })
    void partiesAreFoundByTheirNames(String wording, String ids, String mode) {
        ParsedResponsibility responsibility = PARTIES.match(wording);
        assertEquals(ids, String.join(" ", responsibility.parties()));
        assertEquals(mode, responsibility.mode().name());
        assertEquals(List.of(), responsibility.unknownNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo and RCL | library | Mo",
                "RCL, Ana Gómez / the mayor | library | Ana Gómez;mayor",
                "Chairs of the County | chair | of;County",
                "Staffers' room | staffer | room",
                "Chairman | | Chairman",
                "SF grantee | | SF grantee",
            })
    void unknownNamesAreReported(String wording, String ids, String strangers) {
        ParsedResponsibility responsibility = PARTIES.match(wording);
        assertEquals(ids == null ? "" : ids, String.join(" ", responsibility.parties()));
        assertEquals(strangers, String.join(";", responsibility.unknownNames()));
        String told = "Not found in parties.yaml: " + strangers.replace(";", ", ") + ".";
        assertTrue(
                responsibility.doubts().get(responsibility.doubts().size() - 1).startsWith(told),
                responsibility.doubts().toString());
    }

    @Test
    void lowercaseAbbreviationCountsOnlyWhenItIsAlone() {
        assertEquals(List.of(), PARTIES.match("Whoever can do it").parties());
        assertEquals(List.of("desk"), PARTIES.match("IT in the afternoon").parties());
        assertEquals(List.of("desk", "chair"), PARTIES.match("it, chair").parties());
    }

    @Test
    void abbreviationSharedByTwoPartiesMatchesNeither() {
        assertEquals(List.of("FR"), PARTIES.match("FR").unknownNames());
        assertEquals(List.of("north"), PARTIES.match("Friends of Reading").parties());
    }

    @Test
    void ambiguousResponsibilityIsQuestioned() {
        assertEquals(1, PARTIES.match("Chair/Staffer").doubts().size());
        assertEquals(1, PARTIES.match("Chair, Staffer").doubts().size());
        assertEquals(1, PARTIES.match("RCL SAC grantee").doubts().size());
        assertEquals(List.of(), PARTIES.match("Chair and Staffer").doubts());
        assertEquals(List.of(), PARTIES.match("Staffer").doubts());
        assertEquals(List.of(), PARTIES.match("All").doubts());
    }
}
