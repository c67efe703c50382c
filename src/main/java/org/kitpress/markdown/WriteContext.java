package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** The state of writing one document: the sink, and what rules need to know about the document. */
final class WriteContext {
    /** Of elements deeper than this, only the text is written; browsers stop at 512. */
    private static final int DEEPEST = 200;

    final HtmlSink sink;
    final ListOptions lists;
    private final Document document;
    final Footnotes footnotes = new Footnotes();
    private int depth;

    WriteContext(Document document, HtmlSink htmlSink) {
        this.sink = htmlSink;
        this.lists = ListOptions.get(document);
        this.document = document;
    }

    /**
     * Whether a paragraph has no element because its item is tight. The document is not looked up from the paragraph:
     * flexmark loses the way up from some definitions.
     */
    boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, lists, document);
    }

    void open(Tag tag) {
        if (++depth <= DEEPEST) {
            sink.open(tag);
        }
    }

    void close(String name) {
        if (depth-- <= DEEPEST) {
            sink.close(name);
        }
    }

    /** An element without an end tag. */
    void single(Tag tag) {
        sink.open(tag);
    }

    void element(Tag tag, String text) {
        open(tag);
        sink.text(text);
        close(tag.name());
    }

    /** What the author wrote in braces for this node. */
    List<Attribute> attributes(Node node) {
        return AuthorAttributes.of(node, this);
    }
}
