package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resources beyond this toolkit.
 */
public record ResourceList(Head head, List<Group> groups) implements Page {

    /** Resources that belong together. */
    public record Group(Id id, String title, Prose intro, List<Resource> items) {}

    /**
     * One resource.
     *
     * @param type toolkit, guide, series
     * @param date as stated by the publisher
     * @param address where it can be had; null when none is known
     * @param use what it is good for
     * @param state whether it can still be had, as far as is known
     */
    public record Resource(
            Id id,
            String title,
            String type,
            @Nullable String publisher,
            @Nullable PartialDate date,
            @Nullable String address,
            Prose use,
            @Nullable String state) {}

    @Override
    public List<Item> items() {
        return groups.stream()
                .flatMap(group -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Item(group.id, ItemKind.GROUP, group.title, group.intro)),
                        group.items.stream().map(r -> new Item(r.id, ItemKind.RESOURCE, r.title, r.use))))
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body());
        for (Group group : groups) {
            textList.add(group.intro);
            group.items.forEach(r -> textList.add(r.use));
        }
        return textList.list();
    }
}
