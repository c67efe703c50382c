package org.kitpress.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.UnicodeText;
import org.kitpress.model.UrlSchemes;

/** Reads a document that jsoup has parsed, and writes what is safe. */
final class DomReader implements NodeFilter {
    private final HtmlSink target;
    private final RawHtml source;
    private final Set<Element> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Tag> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lastOffset;

    DomReader(HtmlSink target, RawHtml source) {
        this.target = target;
        this.source = source;
    }

    void read(Element body) {
        for (Node child = body.firstChild(); child != null; child = child.nextSibling()) {
            child.filter(this);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            target.text(UnicodeText.wellFormed(text.getWholeText()));
        } else if (node instanceof Element element) {
            return open(element);
        } else if (node instanceof ProcessingInstruction) {
            target.removed(offset(node), node.outerHtml());
        } else if (node instanceof Comment comment && comment.getData().startsWith("[CDATA[")) {
            target.removed(offset(node), "<![CDATA[");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && written.remove(element)) {
            target.close(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        Tag ours = element.sourceRange().isTracked()
                ? source.ours(element.sourceRange().startPos())
                : null;
        if (ours == null && !SafeTags.isSafe(name)) {
            boolean known = org.jsoup.parser.Tag.isKnownTag(name)
                    || !element.sourceRange().isTracked();
            target.removed(
                    offset(element),
                    known
                            ? "<" + name + ">"
                            : source.written(element.sourceRange().startPos()),
                    known ? Parsed.Reason.UNSAFE : Parsed.Reason.UNKNOWN_TAG);
            return SafeTags.isRemovedWhole(name) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
        if (ours == null && isEmptyParagraph(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Tag tag = ours == null ? checked(element) : once(ours);
        if (tag == null) {
            return FilterResult.CONTINUE;
        }
        target.open(tag);
        if (Tag.isVoid(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        written.add(element);
        keepFirstLineFeed(element);
        return FilterResult.CONTINUE;
    }

    /** HTML drops a line feed right after {@code <pre>}, so one that is part of the text needs another before it. */
    private void keepFirstLineFeed(Element element) {
        if (element.normalName().equals("pre")
                && element.firstChild() instanceof TextNode text
                && text.getWholeText().startsWith("\n")) {
            target.text("\n");
        }
    }

    /** What a stray {@code </p>} makes. */
    private static boolean isEmptyParagraph(Element element) {
        return element.normalName().equals("p") && element.childNodeSize() == 0 && element.attributesSize() == 0;
    }

    /** An element that badly nested HTML has cut in two keeps its ids and its link in the first part. */
    private Tag once(Tag ours) {
        return seen.add(ours) ? ours : new Tag(ours.name(), ours.offset(), List.of());
    }

    /** The tag with its safe attributes; null for an image or a link that is nothing without its unsafe address. */
    private @Nullable Tag checked(Element element) {
        String name = element.normalName();
        int offset = offset(element);
        List<Attribute> kept = new ArrayList<>();
        boolean lostAddress = false;
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            Attribute safe = checked(element, attribute);
            if (safe != null) {
                kept.add(safe);
            } else {
                target.removed(offset, describe(attribute) + " on <" + name + ">");
                lostAddress |= isAddress(attribute);
            }
        }
        if (name.equals("img")
                && kept.stream().noneMatch(attribute -> attribute.name().equals("alt"))) {
            kept.add(Attribute.plain("alt", ""));
        }
        if (name.equals("th")
                && kept.stream().noneMatch(attribute -> attribute.name().equals("scope"))) {
            kept.add(Attribute.plain("scope", headsColumn(element) ? "col" : "row"));
        }
        boolean hasAddress = kept.stream().anyMatch(attribute -> attribute.use() == Attribute.Use.ADDRESS);
        return lostAddress || name.equals("img") && !hasAddress ? null : new Tag(name, offset, kept);
    }

    /** Whether a header cell is for its column: it is in the table's head, or no cell of its row has data. */
    private static boolean headsColumn(Element header) {
        Element row = header.parent();
        return row == null
                || row.closest("thead") != null
                || row.children().stream().noneMatch(cell -> cell.normalName().equals("td") && cell.hasText());
    }

    private static @Nullable Attribute checked(Element element, org.jsoup.nodes.Attribute attribute) {
        String name = attribute.getKey();
        String value = UnicodeText.wellFormed(attribute.getValue());
        if (!SafeTags.isSafe(element, attribute)) {
            return null;
        }
        if (isAddress(attribute)) {
            return UrlSchemes.unsafe(value) == null ? Attribute.address(name, value) : null;
        }
        return name.equals("id") ? Attribute.id(value) : Attribute.plain(name, value);
    }

    private static boolean isAddress(org.jsoup.nodes.Attribute attribute) {
        return attribute.getKey().equals("href") || attribute.getKey().equals("src");
    }

    private static String describe(org.jsoup.nodes.Attribute attribute) {
        String scheme = isAddress(attribute) ? UrlSchemes.unsafe(attribute.getValue()) : null;
        return scheme == null ? attribute.getKey() : scheme + ":";
    }

    /** The position of a node in the source; for a node that is not in the source, the position of the previous one. */
    private int offset(Node node) {
        int found = node.sourceRange().isTracked()
                ? source.sourceOffset(node.sourceRange().startPos())
                : -1;
        lastOffset = found < 0 ? lastOffset : found;
        return lastOffset;
    }
}
