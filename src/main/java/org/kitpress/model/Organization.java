package org.kitpress.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, as its own page or as a profile within the page of one that belongs to it.
 *
 * @param type office, division, committee, work group, project
 * @param locatedIn the organisation that houses it
 * @param overseenBy who oversees it
 * @param createdWith with whom it was created
 * @param renamedFrom earlier names
 * @param areas areas of work
 * @param profiles what parent bodies say of themselves
 */
public record Organization(
        Head head,
        String name,
        @Nullable String shortName,
        String type,
        @Nullable String locatedIn,
        @Nullable String overseenBy,
        List<String> createdWith,
        List<String> renamedFrom,
        @Nullable String renamedTo,
        Prose vision,
        Prose mission,
        Prose charge,
        List<Area> areas,
        List<Contact> contacts,
        List<Profile> profiles)
        implements Page {

    /** An area of work. */
    public record Area(Id id, String title, Prose description) {}

    /** A way to reach the organisation; {@code address} is a web, mail or telephone address that a link can use. */
    public record Contact(
            String label, String value, @Nullable String address, Place place) {}

    /** What a parent body does and wants, in the page of the body that belongs to it. */
    public record Profile(Id id, String name, Prose mission, Prose text) {}

    @Override
    public List<Item> items() {
        return Stream.concat(
                        areas.stream().map(a -> new Item(a.id, ItemKind.AREA_OF_WORK, a.title, a.description)),
                        profiles.stream().map(p -> new Item(p.id, ItemKind.ORGANIZATION, p.name, p.mission)))
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList =
                new TextList().add(head.body()).add(vision).add(mission).add(charge);
        areas.forEach(a -> textList.add(a.description));
        profiles.forEach(p -> textList.add(p.mission).add(p.text));
        return textList.list();
    }
}
