package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/**
 * A list with the heading or paragraph that introduces it.
 *
 * @param title blank where nothing introduces it
 * @param blocks the blocks of the list, including that of the title
 */
record ItemList(Line title, List<Line> items, List<Block> blocks) {
    /** All lists in order. Nested items count as items of the same list. */
    static List<ItemList> of(List<Block> blocks) {
        List<ItemList> lists = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item) {
                int end = i;
                while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
                    end++;
                }
                Block lead = i > 0 ? blocks.get(i - 1) : blocks.get(i);
                boolean hasLead = lead instanceof Block.Heading || lead instanceof Block.Paragraph;
                List<Line> items =
                        blocks.subList(i, end).stream().map(Block::line).toList();
                lists.add(new ItemList(
                        hasLead ? lead.line() : Line.EMPTY,
                        items,
                        List.copyOf(blocks.subList(hasLead ? i - 1 : i, end))));
                i = end - 1;
            }
        }
        return lists;
    }
}
