package org.kitpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a page below its body, in reading order. The table of contents, search, the A to Z, answers,
 * structured data, and checks use the outline and therefore do not depend on the kind of page.
 *
 * @param asides texts that do not appear in any section on the screen, such as the back of a card; they are checked
 *     like all other texts but are not searchable
 */
public record Outline(List<Section> sections, List<Prose> asides) {
    public Outline {
        sections = List.copyOf(sections);
        asides = List.copyOf(asides);
    }

    /**
     * A part of the page.
     *
     * @param key identifies the section's fixed heading; empty if the entries have their own headings
     * @param details the content before the entries
     */
    public record Section(String key, List<Detail> details, List<Entry> entries) {
        /** The fragment of links to the section. */
        public String id() {
            return Id.SITE + word();
        }

        /** Returns the key of the section's heading in the words files. */
        public String word() {
            return "section-" + key;
        }

        /** Visits each entry, parents before children, with the nearest group that contains it, or null for none. */
        public void forEach(BiConsumer<Entry, @Nullable Item> seen) {
            Outline.forEach(entries, null, seen);
        }
    }

    /**
     * An item with everything that the page says about it.
     *
     * @param details the content beyond the item's title and text
     * @param reusedFrom the item on another page that supplies the wording; null if this page states the wording
     */
    public record Entry(
            Item item, List<Detail> details, @Nullable PageLink reusedFrom, List<Entry> entries) {
        static Entry of(Item item, List<Entry> entries) {
            return new Entry(item, List.of(), null, entries);
        }

        static Entry of(Item item, Detail... details) {
            return new Entry(item, List.of(details), null, List.of());
        }
    }

    /** Content of a section or an item: either texts, or a plain string, which is otherwise empty. */
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

        /** Returns the content without markup, with paragraphs separated by line feeds. */
        public List<String> lines() {
            return plain.isEmpty() ? texts.stream().map(Prose::plain).toList() : List.of(plain);
        }
    }

    /** Returns the section with the given key, or null if the page has none. */
    public @Nullable Section section(String key) {
        return sections.stream()
                .filter(section -> section.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Visits each entry of all sections, as {@link Section#forEach} does. */
    public void forEach(BiConsumer<Entry, @Nullable Item> seen) {
        sections.forEach(section -> section.forEach(seen));
    }

    private static void forEach(List<Entry> entries, @Nullable Item group, BiConsumer<Entry, @Nullable Item> seen) {
        for (Entry entry : entries) {
            seen.accept(entry, group);
            forEach(entry.entries, entry.item.kind().isGroup() ? entry.item : group, seen);
        }
    }

    /** An item that readers can answer, and the group that contains it. */
    public record Answered(Item item, Item group) {}

    /** Returns the items that readers can answer, on a page that accepts answers. */
    public List<Answered> answered() {
        List<Answered> answered = new ArrayList<>();
        forEach((entry, group) -> {
            if (entry.item.kind().isAnswered() && group != null) {
                answered.add(new Answered(entry.item, group));
            }
        });
        return List.copyOf(answered);
    }

    /** All items, parents before children. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        forEach((entry, group) -> items.add(entry.item));
        return List.copyOf(items);
    }

    /** All texts that are not empty, in reading order, with the asides last. */
    List<Prose> texts() {
        List<Prose> texts = new ArrayList<>();
        sections.forEach(section -> {
            section.details.forEach(detail -> texts.addAll(detail.texts));
            section.forEach((entry, group) -> {
                texts.add(entry.item.text());
                entry.details.forEach(detail -> texts.addAll(detail.texts));
            });
        });
        texts.addAll(asides);
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the sections of a page. Empty sections are skipped, as they are on the page. */
    static final class Builder {
        private final List<Section> sections = new ArrayList<>();
        private final List<Prose> asides = new ArrayList<>();

        Builder section(String key, Prose text) {
            return section(key, List.of(text));
        }

        Builder section(String key, List<Prose> texts) {
            return section(key, Detail.of(texts), List.of());
        }

        <T> Builder section(String key, List<T> values, Function<T, Entry> entry) {
            return section(key, Detail.of(), Outline.entries(values, entry));
        }

        Builder section(String key, Detail detail, List<Entry> entries) {
            if (!entries.isEmpty() || detail.lines().stream().anyMatch(line -> !line.isEmpty())) {
                sections.add(new Section(key, List.of(detail), entries));
            }
            return this;
        }

        /** Adds a section that only repeats content from elsewhere on the page or in the toolkit, if there is any. */
        Builder view(String key, boolean shown) {
            if (shown) {
                sections.add(new Section(key, List.of(), List.of()));
            }
            return this;
        }

        /** Adds items that have their own headings. */
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
