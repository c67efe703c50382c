package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that an author wrote in braces: right after an inline element ({@code **a**{.b}}), at the end
 * of a heading, paragraph, item, or cell, or in a separate paragraph after a block.
 */
final class AuthorAttributes {
    /** Marks an image that says nothing, in braces and as its class. */
    static final String DECORATIVE = "decorative";

    /** Groups of attributes further away are text, so that a text of nothing else does not take quadratic time. */
    private static final int MOST_GROUPS = 100;

    private AuthorAttributes() {}

    /** The allowed attributes of a node; the others are reported as removed. */
    static List<Attribute> of(Node node, WriteContext out) {
        List<AttributesNode> groups = new ArrayList<>(0);
        if (!(node instanceof Block)) {
            addAttached(node, groups);
        }
        Node holder = node instanceof ListItem item ? tightText(item, out) : node;
        if (holder != null && !(node instanceof Paragraph paragraph && givesAway(paragraph, out))) {
            addLast(holder, groups);
        }
        if (node instanceof Block && node.getNext() instanceof Paragraph next && holdsOnlyAttributes(next)) {
            addLast(next, groups);
        }
        return groups.isEmpty() ? List.of() : kept(node, groups, out.sink);
    }

    /** Whether the braces belong to something; otherwise they are text. */
    static boolean belongs(AttributesNode group) {
        if (isAttached(group)) {
            return true;
        }
        if (!isLast(group)) {
            return false;
        }
        return !(group.getParent() instanceof Paragraph paragraph)
                || !holdsOnlyAttributes(paragraph)
                || paragraph.getPrevious() != null;
    }

    /** Whether a paragraph has nothing but attributes, which belong to the block before it. */
    static boolean holdsOnlyAttributes(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        return first instanceof AttributesNode && isLast((AttributesNode) first);
    }

    /** Whether only attributes of the block follow a text, so that its trailing space is not part of it. */
    static boolean endsBlock(Text text) {
        return text.getNext() instanceof AttributesNode next && isLast(next) && belongs(next);
    }

    private static void addAttached(Node node, List<AttributesNode> groups) {
        Node next = node.getNext();
        while (next instanceof AttributesNode group && isAttached(group)) {
            groups.add(group);
            next = next.getNext();
        }
    }

    private static void addLast(Node holder, List<AttributesNode> groups) {
        Node node = holder.getLastChild();
        int at = groups.size();
        for (int i = 0;
                i <= MOST_GROUPS && (isBlank(node) || node instanceof AttributesNode group && !isAttached(group));
                i++) {
            if (node instanceof AttributesNode group) {
                groups.add(at, group);
            }
            node = node.getPrevious();
        }
    }

    /** Whether the braces come right after an element. */
    private static boolean isAttached(AttributesNode group) {
        Node previous = group.getPrevious();
        for (int i = 0;
                i < MOST_GROUPS
                        && previous instanceof AttributesNode
                        && previous.getEndOffset() == previous.getNext().getStartOffset();
                i++) {
            previous = previous.getPrevious();
        }
        return previous != null
                && !(previous instanceof Text)
                && !(previous instanceof AttributesNode)
                && previous.getEndOffset() == previous.getNext().getStartOffset();
    }

    private static boolean isLast(AttributesNode group) {
        Node next = group.getNext();
        for (int i = 0; i < MOST_GROUPS && (next instanceof AttributesNode || isBlank(next)); i++) {
            next = next.getNext();
        }
        return next == null;
    }

    private static boolean isBlank(@Nullable Node node) {
        return node instanceof Text && node.getChars().isBlank();
    }

    private static @Nullable Node tightText(ListItem item, WriteContext out) {
        return item.getFirstChild() instanceof Paragraph first && out.isTight(first) ? first : null;
    }

    /** Whether a paragraph's attributes are not its own but its item's, the block's before it, or text. */
    private static boolean givesAway(Paragraph paragraph, WriteContext out) {
        return out.isTight(paragraph) || holdsOnlyAttributes(paragraph);
    }

    private static List<Attribute> kept(Node node, List<AttributesNode> groups, HtmlSink htmlSink) {
        List<Attribute> kept = new ArrayList<>();
        for (AttributesNode group : groups) {
            for (Node child : group.getChildren()) {
                if (child instanceof AttributeNode attribute) {
                    add(node, attribute, kept, htmlSink);
                }
            }
        }
        return kept;
    }

    private static void add(Node node, AttributeNode written, List<Attribute> kept, HtmlSink htmlSink) {
        String value = written.getValue().toString();
        String name = written.getName().toString().toLowerCase(Locale.ROOT);
        if (written.isClass()) {
            addClass(value, kept);
        } else if (written.isId() && SafeTags.isId(value)) {
            kept.removeIf(attribute -> attribute.name().equals("id"));
            kept.add(Attribute.id(value));
        } else if (name.equals("lang") && !value.isEmpty() || name.equals("dir") && SafeTags.isDirection(value)) {
            kept.add(Attribute.plain(name, value));
        } else if (name.equals(DECORATIVE)
                && node instanceof Image image
                && LinkRules.altText(image).isBlank()) {
            addClass(DECORATIVE, kept);
        } else {
            htmlSink.removed(written.getStartOffset(), "{" + written.getChars() + "}");
        }
    }

    private static void addClass(String value, List<Attribute> kept) {
        String all = value;
        for (Attribute attribute : kept) {
            if (attribute.name().equals("class")) {
                all = attribute.value() + " " + value;
            }
        }
        kept.removeIf(attribute -> attribute.name().equals("class"));
        kept.add(Attribute.plain("class", all));
    }
}
