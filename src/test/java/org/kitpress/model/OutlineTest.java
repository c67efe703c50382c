package org.kitpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Place PLACE = Place.startOf("content/page.yaml");

    private static final Outline OUTLINE = Outline.builder()
            .section("purpose", text("Why"))
            .section("outputs", List.of(Prose.EMPTY))
            .section(
                    "questions",
                    List.of("time", "money"),
                    name -> Outline.Entry.of(
                            item(name, ItemKind.QUESTION_GROUP),
                            List.of(Outline.Entry.of(
                                    item(name + "-1", ItemKind.QUESTION), Outline.Detail.of(text("Help"))))))
            .items(List.of("kits"), name -> Outline.Entry.of(item(name, ItemKind.AREA)))
            .view("compare", true)
            .view("notes", false)
            .aside(text("Back of a card"))
            .build();

    private static Item item(String id, ItemKind kind) {
        return new Item(new Id(id, PLACE, true), kind, id, Prose.EMPTY);
    }

    private static Prose text(String text) {
        return new Prose(
                PLACE,
                List.of(new Span.Words(text)),
                List.of(),
                List.of(),
                List.of(new Prose.Section(null, text)),
                text.split(" ").length);
    }

    @Test
    void sectionsThatHoldNothingAreLeftOut() {
        assertEquals(
                List.of("purpose", "questions", "", "compare"),
                OUTLINE.sections().stream().map(Outline.Section::key).toList());
        assertNull(OUTLINE.section("notes"));
    }

    @Test
    void itemsComeInReadingOrderWithTheGroupThatTheyAreIn() {
        List<String> seen = new ArrayList<>();
        OUTLINE.forEach((entry, group) -> seen.add(entry.item().id() + " in " + (group == null ? "none" : group.id())));
        assertEquals(
                List.of("time in none", "time-1 in time", "money in none", "money-1 in money", "kits in none"), seen);
    }

    @Test
    void textsAreAllThatThePageSaysThoseAsideLast() {
        assertEquals(
                List.of("Why", "Help", "Help", "Back of a card"),
                OUTLINE.texts().stream().map(Prose::plain).toList());
    }

    @Test
    void readersAnswerTheQuestionsOfGroups() {
        assertEquals(
                List.of("time-1", "money-1"),
                OUTLINE.answered().stream()
                        .map(answered -> answered.item().id().value())
                        .toList());
    }

    @Test
    void itemWithoutATitleIsCalledByItsKindAndLabelInTheReadersLanguage() {
        Messages messages = new Messages(
                "es", Map.of("item-objective", "Objetivo", "item-numbered", "{0} n.º {1}", "item-list", "Lista"));
        Id id = new Id("one", PLACE, true);
        assertEquals("Objetivo n.º I", new Item(id, ItemKind.OBJECTIVE, "", "I", Prose.EMPTY).name(messages));
        assertEquals("Lista", new Item(id, ItemKind.LIST, "", Prose.EMPTY).name(messages));
        assertEquals("Topics", new Item(id, ItemKind.LIST, "Topics", Prose.EMPTY).name(messages));
    }
}
