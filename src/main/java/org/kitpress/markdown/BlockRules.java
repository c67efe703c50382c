package org.kitpress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;

/** CommonMark's blocks except lists. */
final class BlockRules {
    private BlockRules() {}

    static void addTo(TreeWriter.RuleBook book) {
        book.add(BlockQuote.class, element("blockquote"));
        book.add(Heading.class, (NodeRule.Element<Heading>)
                (node, out) -> Tag.of("h" + node.getLevel(), node.getStartOffset()));
        book.add(ThematicBreak.class, (NodeRule.Leaf<ThematicBreak>)
                (node, out) -> out.single(Tag.of("hr", node.getStartOffset())));
        book.add(FencedCodeBlock.class, (NodeRule.Leaf<FencedCodeBlock>) BlockRules::fenced);
        book.add(IndentedCodeBlock.class, (NodeRule.Leaf<IndentedCodeBlock>) BlockRules::indented);
        book.add(HtmlBlock.class, (NodeRule.Leaf<HtmlBlock>) BlockRules::html);
        book.add(Paragraph.class, new ParagraphRule());
        book.add(Reference.class, nothing());
        book.add(BlankLine.class, nothing());
    }

    static <N extends Node> NodeRule.Element<N> element(String name) {
        return (node, out) -> Tag.of(name, node.getStartOffset());
    }

    static <N extends Node> NodeRule.Leaf<N> nothing() {
        return (node, out) -> {};
    }

    private static void fenced(FencedCodeBlock node, WriteContext out) {
        String language = Unescape.of(node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t'));
        Tag code = language.isEmpty()
                ? Tag.of("code", node.getStartOffset())
                : Tag.of("code", node.getStartOffset(), Attribute.plain("class", "language-" + language));
        code(node, code, node.getContentChars().normalizeEOL(), out);
    }

    private static void indented(IndentedCodeBlock node, WriteContext out) {
        String text = node.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
        code(node, Tag.of("code", node.getStartOffset()), text, out);
    }

    private static void code(Node node, Tag code, String text, WriteContext out) {
        out.open(Tag.of("pre", node.getStartOffset()).with(out.attributes(node)));
        out.element(code, text);
        out.close("pre");
    }

    private static void html(HtmlBlock node, WriteContext out) {
        out.sink.raw(node.getContentChars(), true);
    }

    /** A paragraph; in the items of a tight list, it has no element. */
    private static final class ParagraphRule implements NodeRule<Paragraph> {
        @Override
        public boolean enter(Paragraph node, WriteContext out) {
            if (isEmpty(node)) {
                return false;
            }
            if (!isTight(node, out)) {
                out.open(Tag.of("p", node.getStartOffset()).with(out.attributes(node)));
            }
            if (ListRules.isTaskText(node)) {
                ListRules.mark((TaskListItem) node.getParent(), out);
            }
            return true;
        }

        @Override
        public void leave(Paragraph node, WriteContext out) {
            if (!isTight(node, out)) {
                out.close("p");
            }
        }

        /** Whether it has nothing, or only attributes of the block before it. */
        private static boolean isEmpty(Paragraph node) {
            return node.getFirstChild() == null
                    || node.getPrevious() != null && AuthorAttributes.holdsOnlyAttributes(node);
        }

        private static boolean isTight(Paragraph node, WriteContext out) {
            return ListRules.isTaskText(node)
                    ? out.lists.isTightListItem((TaskListItem) node.getParent())
                    : out.isTight(node);
        }
    }
}
