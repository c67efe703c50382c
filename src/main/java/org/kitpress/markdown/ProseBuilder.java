package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Id;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Prose.Heading;
import org.kitpress.model.Prose.Link;
import org.kitpress.model.Prose.Section;
import org.kitpress.model.Span;

/**
 * Writes {@link Prose} from safe elements and text. Raw HTML goes through {@link RawHtml} before; only comments may
 * arrive here, and are left out.
 */
final class ProseBuilder implements HtmlSink {
    private final LineIndex lines;
    private final SpanWriter spans = new SpanWriter();
    private final SectionCollector sectionCollector = new SectionCollector();
    private final Slugs ids = new Slugs();
    private final List<Link> links = new ArrayList<>();
    private final List<Parsed.Removed> removed = new ArrayList<>();
    private final LackingNames lackingNames = new LackingNames(this);
    private final StringBuilder linkText = new StringBuilder();
    private int openLink = -1;
    private int quiet;
    private int silent;

    /** @param taken ids that are used elsewhere on the page */
    ProseBuilder(LineIndex lines, Set<String> taken) {
        this.lines = lines;
        taken.forEach(ids::claim);
    }

    @Override
    public void open(Tag tag) {
        spans.open(tag.name());
        separate(tag.name());
        String ownId = null;
        for (Attribute attribute : tag.attributes()) {
            if (attribute.use() == Attribute.Use.ID) {
                ownId = claim(attribute.value(), tag) ? attribute.value() : null;
            }
            write(attribute, tag);
        }
        int level = Tag.headingLevel(tag.name());
        if (level > 0) {
            int slot = ownId == null ? spans.idSlot() : -1;
            sectionCollector.open(level, lines.place(tag.offset()), ownId, slot);
        }
        spans.endOpen(tag.name());
        lackingNames.open(tag);
        tag.attributes().stream()
                .filter(attribute -> attribute.name().equals(Attribute.CONTENT))
                .map(Attribute::label)
                .filter(Objects::nonNull)
                .forEach(spans::add);
        if (!Tag.isVoid(tag.name())) {
            quiet += Tag.isQuiet(tag.name()) ? 1 : 0;
            silent += silent > 0 || isSilent(tag) ? 1 : 0;
        } else if (tag.name().equals("img")) {
            fact(Objects.requireNonNullElse(tag.value("alt"), ""));
        }
    }

    private void write(Attribute attribute, Tag tag) {
        switch (attribute.use()) {
            case PLAIN -> spans.attribute(attribute.name(), attribute.value());
            case LABEL -> {
                if (attribute.label() != null && !attribute.name().equals(Attribute.CONTENT)) {
                    spans.attribute(attribute.name(), attribute.label());
                }
            }
            case LOCAL -> spans.attribute(attribute.name(), new Span.LocalReference(attribute.value()));
            case ADDRESS -> spans.attribute(attribute.name(), new Span.Reference(link(attribute, tag)));
            case OWN_ID -> {
                ids.claim(attribute.value());
                spans.attribute("id", new Span.Anchor(attribute.value()));
            }
            case ID -> {}
        }
    }

    /** Writes an author's id, unless it is taken. */
    private boolean claim(String id, Tag tag) {
        if (id.startsWith(Id.SITE)) {
            removed(tag.offset(), "id \"" + id + "\" on <" + tag.name() + ">, which only the site itself can use,");
            return false;
        }
        if (!ids.claim(id)) {
            removed(tag.offset(), id, Parsed.Reason.DUPLICATE_ID);
            return false;
        }
        spans.attribute("id", new Span.Anchor(id));
        return true;
    }

    private int link(Attribute address, Tag tag) {
        boolean image = tag.name().equals("img");
        String text = image ? normalized(Objects.requireNonNullElse(tag.value("alt"), "")) : "";
        links.add(new Link(address.value(), text, lines.place(tag.offset()), type(tag)));
        int index = links.size() - 1;
        if (!image) {
            openLink = index;
            linkText.setLength(0);
        }
        return index;
    }

    private static Link.Type type(Tag tag) {
        if (!tag.name().equals("img")) {
            return Link.Type.LINK;
        }
        String classes = " " + Objects.requireNonNullElse(tag.value("class"), "") + " ";
        return classes.contains(" " + AuthorAttributes.DECORATIVE + " ") ? Link.Type.DECORATION : Link.Type.IMAGE;
    }

    private static String normalized(String text) {
        PlainText plain = new PlainText();
        plain.append(text);
        return plain.take();
    }

    @Override
    public void close(String name) {
        spans.close(name);
        lackingNames.close(name);
        quiet -= Tag.isQuiet(name) ? 1 : 0;
        silent -= silent > 0 ? 1 : 0;
        if (name.equals("a") && openLink >= 0) {
            Link link = links.get(openLink);
            links.set(openLink, new Link(link.target(), normalized(linkText.toString()), link.place(), Link.Type.LINK));
            openLink = -1;
        }
        if (Tag.headingLevel(name) > 0) {
            sectionCollector.closeHeading();
        }
        separate(name);
    }

    @Override
    public void text(String text) {
        spans.text(text, quiet > 0);
        fact(text);
    }

    /** Text that counts for the facts. */
    private void fact(String text) {
        lackingNames.text(text);
        if (silent == 0) {
            sectionCollector.text().append(text);
            if (openLink >= 0) {
                linkText.append(text);
            }
        }
    }

    private void separate(String name) {
        if (name.equals("td") || name.equals("th") || name.equals("br")) {
            sectionCollector.text().space();
        } else if (Tag.isBlock(name)) {
            sectionCollector.text().lineFeed();
        }
    }

    /** Footnote numbers, ways back, task marks, and the kinds of callouts are not what the author wrote. */
    private static boolean isSilent(Tag tag) {
        String kind = tag.value("class");
        return kind != null
                && (kind.equals(Footnotes.REFERENCE)
                        || kind.equals(Footnotes.BACK)
                        || kind.equals(ListRules.TASK_MARK)
                        || kind.equals(NoteRules.KIND));
    }

    @Override
    public void raw(BasedSequence html, boolean block) {}

    @Override
    public void removed(int offset, String what, Parsed.Reason reason) {
        removed.add(new Parsed.Removed(lines.place(offset), what, reason));
    }

    Parsed finish(Place start, List<UnreadMark> unread) {
        List<Span> written = spans.finish();
        List<Section> sections = sectionCollector.finish(ids, (slot, id) -> spans.fill(slot, new Span.Anchor(id)));
        removed.sort(Comparator.comparing(Parsed.Removed::place));
        if (written.isEmpty()) {
            sections = List.of();
        }
        List<Heading> headings = new ArrayList<>();
        int words = 0;
        for (Section section : sections) {
            @Nullable Heading heading = section.heading();
            if (heading != null) {
                headings.add(heading);
                words += WordCount.of(heading.text());
            }
            words += WordCount.of(section.text());
        }
        return new Parsed(new Prose(start, written, headings, links, sections, words), removed, unread);
    }
}
