package org.kitpress.model;

import java.util.List;

/**
 * A partnership as it happened: the situation, what partners did, and what it teaches.
 *
 * @param label what it is called among its fellows: Partnership possibility 1
 * @param setting the situation
 * @param actions what partners did
 * @param lists lists with their lead-in and what follows them
 * @param outcomes what it made possible
 * @param links the steps and items that it bears on
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

    /** A list within the story; the title is plain text for lists and search. */
    public record Topics(Id id, String title, Prose leadIn, List<Prose> items, Prose continuation) {}

    @Override
    public List<Item> items() {
        return java.util.stream.Stream.concat(
                        lists.stream().map(list -> new Item(list.id, ItemKind.LIST, list.title, list.leadIn)),
                        discussion.stream().map(Question::item))
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body()).add(setting).addAll(actions);
        lists.forEach(list -> textList.add(list.leadIn).addAll(list.items).add(list.continuation));
        textList.addAll(outcomes);
        discussion.forEach(q -> textList.add(q.text()).add(q.help()));
        return textList.list();
    }
}
