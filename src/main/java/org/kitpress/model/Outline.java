package org.kitpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a page consists of below its body, in reading order. The table of contents, search, the A to Z, answers,
 * structured data, and checks read it, so that they need not know the kind of the page.
 *
 * @param asides texts that no section shows on the screen as its own, such as the back of a card; checked like all
 *     others, but not found by search
 */
public record Outline(List<Section> sections, List<Prose> asides) {
    public Outline {
        sections = List.copyOf(sections);
        asides = List.copyOf(asides);
    }

    /**
     * A part of the page.
     *
     * @param key names the section's fixed heading: its words are {@code section-KEY}, and so is the fragment that leads
     *     to it; empty when the entries bring headings of their own
     * @param details what it says before its entries
     */
    public record Section(String key, List<Detail> details, List<Entry> entries) {
        /** The fragment that leads to it. */
        public String id() {
            return "section-" + key;
        }

        /** Shows each entry, those inside another after it, with the nearest group that it is in; null outside of groups. */
        public void forEach(BiConsumer<Entry, @Nullable Item> seen) {
            Outline.forEach(entries, null, seen);
        }
    }

    /**
     * An item with all that the page says of it.
     *
     * @param details what it says beyond its title and text
     * @param reusedFrom the item of another page whose wording this is; null when it is written here
     * @param entries the items in it
     */
    public record Entry(
            Item item, List<Detail> details, @Nullable PageLink reusedFrom, List<Entry> entries) {
        /** An item that says no more, with the items in it. */
        static Entry of(Item item, List<Entry> entries) {
            return new Entry(item, List.of(), null, entries);
        }

        /** An item that says more. */
        static Entry of(Item item, Detail... details) {
            return new Entry(item, List.of(details), null, List.of());
        }
    }

    /**
     * Something that a section or an item says: texts, or else plain words.
     *
     * @param plain empty where there are texts
     */
    public record Detail(List<Prose> texts, String plain) {
        static Detail of(Prose... texts) {
            return new Detail(List.of(texts), "");
        }

        static Detail of(List<Prose> texts) {
            return new Detail(List.copyOf(texts), "");
        }

        static Detail plain(@Nullable String plain) {
            return new Detail(List.of(), plain == null ? "" : plain);
        }

        /** What it says, without markup: paragraphs and texts are separated by line feeds. */
        public List<String> lines() {
            return plain.isEmpty() ? texts.stream().map(Prose::plain).toList() : List.of(plain);
        }
    }

    /** The section with that key; null when the page has none. */
    public @Nullable Section section(String key) {
        return sections.stream()
                .filter(section -> section.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Shows each entry of all sections, as {@link Section#forEach} does. */
    public void forEach(BiConsumer<Entry, @Nullable Item> seen) {
        sections.forEach(section -> section.forEach(seen));
    }

    private static void forEach(List<Entry> entries, @Nullable Item group, BiConsumer<Entry, @Nullable Item> seen) {
        for (Entry entry : entries) {
            seen.accept(entry, group);
            forEach(entry.entries, entry.item.kind().isGroup() ? entry.item : group, seen);
        }
    }

    /**
     * An item that readers can answer.
     *
     * @param group that it is in
     */
    public record Answered(Item item, Item group) {}

    /** The items that readers can answer, on a page that takes answers. */
    public List<Answered> answered() {
        List<Answered> answered = new ArrayList<>();
        forEach((entry, group) -> {
            if (entry.item.kind().isAnswered() && group != null) {
                answered.add(new Answered(entry.item, group));
            }
        });
        return List.copyOf(answered);
    }

    /** All items, those inside another after it. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        forEach((entry, group) -> items.add(entry.item));
        return List.copyOf(items);
    }

    /** All texts that are not empty, in reading order, those aside last. */
    List<Prose> texts() {
        TextList texts = new TextList();
        sections.forEach(section -> {
            section.details.forEach(detail -> texts.addAll(detail.texts));
            section.forEach((entry, group) -> {
                texts.add(entry.item.text());
                entry.details.forEach(detail -> texts.addAll(detail.texts));
            });
        });
        return texts.addAll(asides).list();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the sections of a page; those that hold nothing are left out, as on the page. */
    static final class Builder {
        private final List<Section> sections = new ArrayList<>();
        private final List<Prose> asides = new ArrayList<>();

        /** A section of one text. */
        Builder section(String key, Prose text) {
            return section(key, List.of(text));
        }

        /** A section of texts. */
        Builder section(String key, List<Prose> texts) {
            return section(key, Detail.of(texts), List.of());
        }

        /** A section of items. */
        <T> Builder section(String key, List<T> values, Function<T, Entry> entry) {
            return section(key, Detail.of(), Outline.entries(values, entry));
        }

        /** A section that says something and holds items. */
        Builder section(String key, Detail detail, List<Entry> entries) {
            if (!entries.isEmpty() || detail.lines().stream().anyMatch(line -> !line.isEmpty())) {
                sections.add(new Section(key, List.of(detail), entries));
            }
            return this;
        }

        /** A section that only shows what stands elsewhere in the page or the toolkit, where there is something to show. */
        Builder view(String key, boolean shown) {
            if (shown) {
                sections.add(new Section(key, List.of(), List.of()));
            }
            return this;
        }

        /** Items that bring headings of their own. */
        <T> Builder items(List<T> values, Function<T, Entry> entry) {
            return section("", values, entry);
        }

        Builder aside(Prose text) {
            asides.add(text);
            return this;
        }

        Outline build() {
            return new Outline(sections, asides);
        }
    }

    static <T> List<Entry> entries(List<T> values, Function<T, Entry> entry) {
        return values.stream().map(entry).toList();
    }
}
