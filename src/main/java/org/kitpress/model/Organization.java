package org.kitpress.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An organization that has its own page. The page can also contain profiles of its parent bodies.
 *
 * @param type such as {@code office} or {@code work-group}; empty if the page does not say
 * @param profiles how parent bodies describe themselves
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

    /** A way to reach the organization; {@code address} is a web, email, or phone address that a link can use. */
    public record Contact(
            String label, String value, @Nullable String address, Place place) {}

    /** A parent body's work and mission, shown on the page of an organization that belongs to it. */
    public record Profile(Id id, String name, Prose mission, Prose text) {}

    @Override
    public Outline outline() {
        return Outline.builder()
                .section("vision", vision)
                .section("mission", mission)
                .section("charge", charge)
                .section("areas", areas, Organization::entry)
                .section("profiles", profiles, Organization::entry)
                .section(
                        "contacts",
                        Outline.Detail.plain(contacts.stream()
                                .map(contact -> contact.label + ": " + contact.value)
                                .collect(Collectors.joining("\n"))),
                        List.of())
                .build();
    }

    private static Outline.Entry entry(Area area) {
        return Outline.Entry.of(new Item(area.id, ItemKind.AREA_OF_WORK, area.title, area.description));
    }

    private static Outline.Entry entry(Profile profile) {
        return Outline.Entry.of(
                new Item(profile.id, ItemKind.ORGANIZATION, profile.name, profile.mission),
                Outline.Detail.of(profile.text));
    }

    @Override
    public Subject subject() {
        return new Subject(name, shortName, locatedIn);
    }

    @Override
    public List<OutsideAddress> outsideAddresses() {
        return contacts.stream()
                .filter(contact -> contact.address != null)
                .map(contact -> new OutsideAddress(contact.address, contact.place))
                .toList();
    }
}
