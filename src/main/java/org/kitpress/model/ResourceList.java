package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of resources outside this toolkit. */
public record ResourceList(Head head, List<Group> groups) implements Page {

    public record Group(Id id, String title, Prose intro, List<Resource> items) {}

    /**
     * One resource.
     *
     * @param type such as toolkit, guide, or series
     * @param date as stated by the publisher
     * @param state whether the resource is still available, if known
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
    public Outline outline() {
        return Outline.builder().items(groups, ResourceList::entry).build();
    }

    private static Outline.Entry entry(Group group) {
        return Outline.Entry.of(
                new Item(group.id, ItemKind.GROUP, group.title, group.intro),
                Outline.entries(group.items, ResourceList::entry));
    }

    private static Outline.Entry entry(Resource resource) {
        return Outline.Entry.of(
                new Item(resource.id, ItemKind.RESOURCE, resource.title, resource.use),
                Outline.Detail.plain(resource.type),
                Outline.Detail.plain(resource.publisher),
                Outline.Detail.plain(resource.state));
    }

    @Override
    public List<OutsideAddress> outsideAddresses() {
        return groups.stream()
                .flatMap(group -> group.items.stream())
                .filter(resource -> resource.address != null)
                .map(resource -> new OutsideAddress(resource.address, resource.id.place()))
                .toList();
    }
}
