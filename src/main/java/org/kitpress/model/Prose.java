package org.kitpress.model;

import java.util.List;

/**
 * Text written in Markdown, parsed once, with its links, headings, and other properties.
 *
 * @param place where the text starts in its file
 * @param spans the safe HTML, in parts
 * @param links every link and image, in order, as written; {@link Span.Reference} is an index into this list, from 0
 * @param sections the text divided at its headings, for search and reading time; the first section has no heading
 * @param words the number of words that readers see
 */
public record Prose(
        Place place, List<Span> spans, List<Heading> headings, List<Link> links, List<Section> sections, int words) {
    public static final Prose EMPTY = new Prose(new Place("", 1, 1), List.of(), List.of(), List.of(), List.of(), 0);

    public Prose {
        spans = List.copyOf(spans);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Never returns the text itself, so that a template that prints prose without rendering it is noticed. */
    @Override
    public String toString() {
        return "Prose[" + place + ", " + words + " words]";
    }

    /** Returns the full text without markup, with sections separated by a line feed. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            if (section.heading() != null) {
                append(text, section.heading().text());
            }
            append(text, section.text());
        }
        return text.toString();
    }

    /** Returns the ids in the text that links can refer to. */
    public List<String> ids() {
        return spans.stream()
                .filter(Span.Anchor.class::isInstance)
                .map(span -> ((Span.Anchor) span).id())
                .toList();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(part);
        }
    }

    /**
     * A heading in the text.
     *
     * @param level 1 to 6, as written
     * @param id the fragment of links to the heading, unique in the prose
     * @param text without markup
     */
    public record Heading(int level, String id, String text, Place place) {}

    /**
     * A link or an image.
     *
     * @param target as written: a path to a content file, a path to an asset, an address, or {@code #fragment}
     * @param text the link text, or the alt text of an image
     */
    public record Link(String target, String text, Place place, Type type) {
        /** What the link is. */
        public enum Type {
            LINK,
            IMAGE,
            /** An image that its author marked as decoration, so that it needs no alt text. */
            DECORATION
        }

        public boolean image() {
            return type != Type.LINK;
        }
    }

    /**
     * The text between one heading and the next.
     *
     * @param heading the heading above the text; null before the first heading
     * @param text plain text, with paragraphs separated by a line feed, without the heading
     */
    public record Section(@org.jspecify.annotations.Nullable Heading heading, String text) {}
}
