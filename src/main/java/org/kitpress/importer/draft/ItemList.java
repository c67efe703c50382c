package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/**
 * A list with the heading or the paragraph that leads to it.
 *
 * @param title blank where nothing leads to it
 * @param blocks where it comes from, the title's included
 */
record ItemList(Line title, List<Line> items, List<Block> blocks) {
    /** All lists, in order. Items within items are items like others. */
    static List<ItemList> of(List<Block> blocks) {
        List<ItemList> lists = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item) {
                int end = i;
                while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
                    end++;
                }
                Block lead = i > 0 ? blocks.get(i - 1) : blocks.get(i);
                boolean leads = lead instanceof Block.Heading || lead instanceof Block.Paragraph;
                List<Line> items =
                        blocks.subList(i, end).stream().map(Block::line).toList();
                lists.add(new ItemList(
                        leads ? lead.line() : Line.EMPTY, items, List.copyOf(blocks.subList(leads ? i - 1 : i, end))));
                i = end - 1;
            }
        }
        return lists;
    }
}
