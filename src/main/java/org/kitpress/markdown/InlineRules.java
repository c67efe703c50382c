package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;

/** Inline nodes except links and images. */
final class InlineRules {
    private InlineRules() {}

    static void addTo(TreeWriter.RuleBook book) {
        book.add(Text.class, (NodeRule.Leaf<Text>) InlineRules::text);
        book.add(HtmlEntity.class, (NodeRule.Leaf<HtmlEntity>) (node, out) -> out.sink.text(text(node)));
        book.add(SoftLineBreak.class, (NodeRule.Leaf<SoftLineBreak>) (node, out) -> out.sink.text("\n"));
        book.add(HardLineBreak.class, (NodeRule.Leaf<HardLineBreak>) InlineRules::lineBreak);
        book.add(Emphasis.class, BlockRules.element("em"));
        book.add(StrongEmphasis.class, BlockRules.element("strong"));
        book.add(Strikethrough.class, BlockRules.element("del"));
        book.add(Code.class, (NodeRule.Leaf<Code>) InlineRules::code);
        book.add(HtmlInline.class, (NodeRule.Leaf<HtmlInline>) InlineRules::html);
        book.add(HtmlInlineComment.class, (NodeRule.Leaf<HtmlInlineComment>) InlineRules::html);
        book.add(TextBase.class, (NodeRule<TextBase>) (node, out) -> true);
        book.add(AttributesNode.class, (NodeRule.Leaf<AttributesNode>) InlineRules::attributes);
    }

    /** The text of a node, with escapes and character references resolved. */
    static String text(Node node) {
        return Unescape.of(node.getChars());
    }

    /** A code span's text: line ends are spaces, and one space at each end is for backticks' sake only. */
    static String codeText(Code node) {
        String text = node.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private static void text(Text node, WriteContext out) {
        out.sink.text(AuthorAttributes.endsBlock(node) ? text(node).stripTrailing() : text(node));
    }

    private static void attributes(AttributesNode node, WriteContext out) {
        if (!AuthorAttributes.belongs(node)) {
            out.sink.text(text(node));
        }
    }

    private static void code(Code node, WriteContext out) {
        out.element(Tag.of("code", node.getStartOffset()).with(out.attributes(node)), codeText(node));
    }

    private static void lineBreak(HardLineBreak node, WriteContext out) {
        out.single(Tag.of("br", node.getStartOffset()));
        out.sink.text("\n");
    }

    private static void html(Node node, WriteContext out) {
        out.sink.raw(node.getChars(), false);
    }
}
