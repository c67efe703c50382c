package org.kitpress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.UrlSchemes;

/** Links and images. If the address is unsafe, only the text remains. */
final class LinkRules {
    private LinkRules() {}

    static void addTo(TreeWriter.RuleBook book) {
        book.add(Link.class, new LinkRule());
        book.add(Image.class, (NodeRule.Leaf<Image>) (node, out) -> image(node, out));
        book.add(AutoLink.class, (NodeRule.Leaf<AutoLink>) (node, out) -> auto(node, node.getText(), "", out));
        book.add(MailLink.class, (NodeRule.Leaf<MailLink>) (node, out) -> auto(node, node.getText(), "mailto:", out));
    }

    /** Null if the address is unsafe, which is reported. */
    private static @Nullable Tag tag(Node node, String target, BasedSequence title, WriteContext out) {
        boolean image = node instanceof Image;
        String scheme = UrlSchemes.unsafe(target);
        if (scheme != null && !out.sink.trusts()) {
            String what = scheme + ": as the address of " + (image ? "an image" : "a link");
            boolean local = scheme.equals("file") || scheme.length() == 1;
            out.sink.removed(node.getStartOffset(), what, local ? Parsed.Reason.LOCAL_FILE : Parsed.Reason.UNSAFE);
            return null;
        }
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(Attribute.address(image ? "src" : "href", target));
        if (image) {
            attributes.add(Attribute.plain("alt", altText(node)));
        }
        if (!title.isEmpty()) {
            attributes.add(Attribute.plain("title", Unescape.of(title)));
        }
        return new Tag(image ? "img" : "a", node.getStartOffset(), attributes).with(out.attributes(node));
    }

    private static void auto(Node node, BasedSequence text, String scheme, WriteContext out) {
        Tag tag = tag(node, scheme + text, BasedSequence.NULL, out);
        if (tag == null) {
            out.sink.text(text.toString());
        } else {
            out.element(tag, text.toString());
        }
    }

    private static void image(Image node, WriteContext out) {
        Tag tag = tag(node, Unescape.of(node.getUrl()), node.getTitle(), out);
        if (tag == null) {
            out.sink.text(altText(node));
        } else {
            out.single(tag);
        }
    }

    /** The text of an image's brackets, without markup. */
    static String altText(Node image) {
        StringBuilder text = new StringBuilder();
        @Nullable Node node = image.getFirstChild();
        while (node != null) {
            appendText(node, text);
            Node child = node.getFirstChild();
            node = child != null && !(node instanceof Code) ? child : Nodes.after(node, image);
        }
        return text.toString();
    }

    private static void appendText(Node node, StringBuilder text) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text.append(InlineRules.text(node));
        } else if (node instanceof Code code) {
            text.append(InlineRules.codeText(code));
        } else if (node instanceof SoftLineBreak) {
            text.append('\n');
        }
    }

    private static final class LinkRule implements NodeRule<Link> {
        @Override
        public boolean enter(Link node, WriteContext out) {
            Tag tag = tag(node, Unescape.of(node.getUrl()), node.getTitle(), out);
            if (tag != null) {
                out.open(tag);
            }
            return true;
        }

        @Override
        public void leave(Link node, WriteContext out) {
            if (out.sink.trusts() || UrlSchemes.unsafe(Unescape.of(node.getUrl())) == null) {
                out.close("a");
            }
        }
    }
}
