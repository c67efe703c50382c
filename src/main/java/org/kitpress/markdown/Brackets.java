package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The open brackets of a block, which become links, images, or footnotes when they close. */
final class Brackets {

    /** An open bracket: its text node, the position of its {@code [}, and the run of delimiters before it. */
    private static final class Bracket {
        final Text node;
        final int at;
        final boolean image;
        final @Nullable Delimiter before;
        boolean active = true;
        boolean holdsBracket;

        Bracket(Text node, int at, boolean image, @Nullable Delimiter before) {
            this.node = node;
            this.at = at;
            this.image = image;
            this.before = before;
        }
    }

    /** What a bracket leads to, and where its text ends. */
    private record Found(BasedSequence address, BasedSequence title, int end) {}

    private final CommonMarkInlineParser parser;
    private final LinkDefinitions definitions;
    private final Deque<Bracket> open = new ArrayDeque<>();

    Brackets(CommonMarkInlineParser parser, LinkDefinitions definitions) {
        this.parser = parser;
        this.definitions = definitions;
    }

    void clear() {
        open.clear();
    }

    void open(Text node, int at, boolean image) {
        if (!open.isEmpty()) {
            open.peek().holdsBracket = true;
        }
        open.push(new Bracket(node, at, image, parser.topDelimiter()));
    }

    /** Closes the last bracket at a {@code ]}; returns where parsing continues, or -1 if the {@code ]} is text. */
    int close(int at) {
        Bracket bracket = open.poll();
        if (bracket == null || !bracket.active) {
            return -1;
        }
        if (!bracket.image && footnote(bracket, at)) {
            return at + 1;
        }
        Found found = find(bracket, at);
        if (found == null) {
            return -1;
        }
        link(bracket, found);
        return found.end();
    }

    private @Nullable Found find(Bracket bracket, int at) {
        BasedSequence input = parser.getInput();
        Found inline = inline(input, at + 1);
        if (inline != null) {
            return inline;
        }
        int label = at + 1;
        int labelEnd = LinkScanner.label(input, label);
        LinkDefinitions.Target target = null;
        if (labelEnd > 0) {
            target = definitions.get(input.subSequence(label + 1, labelEnd - 1));
        } else if (!bracket.holdsBracket && LinkScanner.label(input, bracket.at) == at + 1) {
            target = definitions.get(input.subSequence(bracket.at + 1, at));
            labelEnd = input.matchChars("[]", label) ? label + 2 : label;
        }
        return target == null ? null : new Found(target.address(), target.title(), labelEnd);
    }

    /** {@code (address "title")}. */
    private static @Nullable Found inline(BasedSequence input, int from) {
        if (from >= input.length() || input.charAt(from) != '(') {
            return null;
        }
        int address = LinkScanner.spaces(input, from + 1);
        int addressEnd = LinkScanner.destination(input, address);
        if (addressEnd < 0) {
            return null;
        }
        int title = LinkScanner.spaces(input, addressEnd);
        int titleEnd = title > addressEnd ? LinkScanner.title(input, title) : -1;
        int end = LinkScanner.spaces(input, titleEnd < 0 ? addressEnd : titleEnd);
        if (end >= input.length() || input.charAt(end) != ')') {
            return null;
        }
        BasedSequence titleText = titleEnd < 0 ? BasedSequence.NULL : input.subSequence(title + 1, titleEnd - 1);
        return new Found(LinkDefinitions.withoutPoints(input.subSequence(address, addressEnd)), titleText, end + 1);
    }

    private void link(Bracket bracket, Found found) {
        parser.flushTextNode();
        InlineLinkNode link = bracket.image ? new Image() : new Link();
        take(bracket, link);
        link.setUrl(found.address());
        link.setTitle(found.title());
        link.setChars(parser.getInput().subSequence(bracket.at - (bracket.image ? 1 : 0), found.end()));
        parser.appendNode(link);
        parser.processDelimiters(bracket.before);
        bracket.node.unlink();
        if (!bracket.image) {
            forbidLinksAround();
        }
    }

    /** Links do not nest. What is below a forbidden bracket was forbidden together with it. */
    private void forbidLinksAround() {
        for (Bracket around : open) {
            if (!around.image) {
                if (!around.active) {
                    return;
                }
                around.active = false;
            }
        }
    }

    /** Whether the bracket is {@code [^name]} with a note of that name. */
    private boolean footnote(Bracket bracket, int at) {
        BasedSequence input = parser.getInput();
        Document document = parser.getDocument();
        if (at < bracket.at + 3
                || input.charAt(bracket.at + 1) != '^'
                || !document.contains(FootnoteExtension.FOOTNOTES)) {
            return false;
        }
        BasedSequence name = input.subSequence(bracket.at + 2, at);
        FootnoteBlock note =
                FootnoteExtension.FOOTNOTES.get(document).get(name.trim().toString());
        if (note == null) {
            return false;
        }
        parser.flushTextNode();
        Footnote footnote =
                new Footnote(input.subSequence(bracket.at, bracket.at + 2), name, input.subSequence(at, at + 1));
        footnote.setFootnoteBlock(note);
        take(bracket, footnote);
        footnote.removeChildren();
        parser.appendNode(footnote);
        parser.processDelimiters(bracket.before);
        bracket.node.unlink();
        return true;
    }

    private static void take(Bracket bracket, Node parent) {
        Node node = bracket.node.getNext();
        while (node != null) {
            Node next = node.getNext();
            parent.appendChild(node);
            node = next;
        }
    }
}
