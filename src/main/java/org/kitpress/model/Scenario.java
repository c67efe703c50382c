package org.kitpress.model;

import java.util.List;

/**
 * The story of a partnership: the situation, what the partners did, and the lessons learned.
 *
 * @param label the name of the scenario in its series, such as Partnership possibility 1
 * @param setting the situation
 * @param actions what the partners did
 * @param outcomes what the partnership made possible
 */
public record Scenario(
        Head head,
        String label,
        Prose setting,
        List<Prose> actions,
        List<Topics> lists,
        List<Prose> outcomes,
        List<Question> discussion,
        List<PageLink> links)
        implements Page {

    /** A list within the story. The title is plain text, for lists and search. */
    public record Topics(Id id, String title, Prose leadIn, List<Prose> items, Prose continuation) {}

    @Override
    public Outline outline() {
        return Outline.builder()
                .section("setting", setting)
                .section("actions", actions)
                .items(lists, Scenario::entry)
                .section("outcomes", outcomes)
                .section("discussion", discussion, Question::entry)
                .view("links", !links.isEmpty())
                .build();
    }

    @Override
    public List<Vocabulary.Choice> choices() {
        return Question.choices(discussion.stream()).toList();
    }

    private static Outline.Entry entry(Topics list) {
        return Outline.Entry.of(
                new Item(list.id, ItemKind.LIST, list.title, list.leadIn),
                Outline.Detail.of(list.items),
                Outline.Detail.of(list.continuation));
    }
}
