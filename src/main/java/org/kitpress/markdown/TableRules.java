package org.kitpress.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables. Alignment is a class, since a strict content security policy forbids inline styles. */
final class TableRules {
    private TableRules() {}

    static void addTo(TreeWriter.RuleBook book) {
        book.add(TableBlock.class, BlockRules.element("table"));
        book.add(TableHead.class, BlockRules.element("thead"));
        book.add(TableBody.class, new BodyRule());
        book.add(TableRow.class, BlockRules.element("tr"));
        book.add(TableCell.class, (NodeRule.Element<TableCell>) (node, out) -> cell(node));
        book.add(ExtraCells.class, (NodeRule.Leaf<ExtraCells>) (node, out) ->
                out.sink.removed(node.getStartOffset(), node.getChars().toString(), Parsed.Reason.EXTRA_CELL));
    }

    private static Tag cell(TableCell node) {
        List<Attribute> attributes = new ArrayList<>();
        // An empty th would be announced again and again.
        boolean heads = node.isHeader() && !node.getText().isBlank();
        if (heads) {
            attributes.add(Attribute.plain("scope", "col"));
        }
        if (node.getAlignment() != null) {
            String side = node.getAlignment().name().toLowerCase(Locale.ROOT);
            attributes.add(Attribute.plain("class", "align-" + side));
        }
        return new Tag(heads ? "th" : "td", node.getStartOffset(), attributes);
    }

    /** A body without rows is left out. */
    private static final class BodyRule implements NodeRule.Element<TableBody> {
        @Override
        public Tag tag(TableBody node, WriteContext out) {
            return Tag.of("tbody", node.getStartOffset());
        }

        @Override
        public boolean enter(TableBody node, WriteContext out) {
            return node.hasChildren() && NodeRule.Element.super.enter(node, out);
        }
    }
}
