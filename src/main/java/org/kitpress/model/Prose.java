package org.kitpress.model;

import java.util.List;

/**
 * Text that was written in Markdown, parsed once, with the facts that were read from it.
 *
 * @param place where the text starts in its file
 * @param spans the safe HTML, in pieces
 * @param headings in order
 * @param links every link and image, in order, as written; {@link Span.Reference} counts into this list from 0
 * @param sections the text cut at its headings, for search and reading time: the first has no heading
 * @param words how many words a reader reads
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

    /** Never the text itself, so that a template which forgets to render it is noticed. */
    @Override
    public String toString() {
        return "Prose[" + place + ", " + words + " words]";
    }

    /** All of the text without markup, sections separated by a line feed. */
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

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(part);
        }
    }

    /**
     * A heading of the text.
     *
     * @param level 1 to 6, as written
     * @param id the fragment that leads to it, unique in the prose
     * @param text without markup
     */
    public record Heading(int level, String id, String text, Place place) {}

    /**
     * A link or an image.
     *
     * @param target as written: a path to a content file, a path to an asset, an address, or {@code #fragment}
     * @param text what a reader reads: the link's text or the image's alternative
     */
    public record Link(String target, String text, Place place, boolean image) {}

    /**
     * The text between one heading and the next.
     *
     * @param heading the heading above it; null before the first
     * @param text plain, paragraphs separated by a line feed; without the heading's own text
     */
    public record Section(@org.jspecify.annotations.Nullable Heading heading, String text) {}
}
