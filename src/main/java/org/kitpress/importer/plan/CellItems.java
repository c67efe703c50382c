package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** The items that a cell holds: several numbered ones, or one text. */
final class CellItems {
    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=\\s))\\(?(\\d{1,2})[.)]\\s+");

    /** An item with the list below it; its number is 0 where the cell gives none. */
    record Item(int number, Line text, List<Line> parts) {}

    private final List<Item> items = new ArrayList<>();

    private CellItems() {}

    /** @param lines how many items there are, as other cells of the row have it; 0 when they do not tell */
    static List<Item> of(Cell cell, int lines) {
        CellItems all = new CellItems();
        boolean text = cell.blocks().stream().anyMatch(block -> !(block instanceof Block.Item));
        boolean numbers = cell.blocks().stream().anyMatch(CellItems::isNumbered);
        boolean each = !text && !numbers
                || !numbers && lines > 1 && lines == cell.lines().size();
        for (Block block : cell.blocks()) {
            if (isNumbered(block)) {
                all.split(((Block.Item) block).number(), block.line());
            } else if (block instanceof Block.Item item && !each && !all.items.isEmpty()) {
                all.last().parts.add(item.text());
            } else if (block instanceof Block.Table || block instanceof Block.Verbatim) {
                new Cell(List.of(block), false, Cell.Origin.HERE).lines().forEach(all::append);
            } else if (each || all.items.isEmpty()) {
                all.items.add(new Item(0, block.line(), new ArrayList<>()));
            } else {
                all.append(block.line());
            }
        }
        return all.items;
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Item item && item.number() > 0 && item.depth() == 0;
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

    /** Goes on with the last item. */
    private void append(Line line) {
        if (items.isEmpty()) {
            items.add(new Item(0, line, new ArrayList<>()));
            return;
        }
        Item last = items.remove(items.size() - 1);
        if (last.parts.isEmpty()) {
            items.add(new Item(last.number, last.text.appendLine(line), last.parts));
        } else {
            last.parts.add(line);
            items.add(last);
        }
    }

    /** Cuts where the next number stands in the text. */
    private void split(int number, Line text) {
        Matcher next = NUMBER.matcher(text.plain());
        int start = 0;
        int expected = number + 1;
        while (next.find()) {
            if (Integer.parseInt(next.group(1)) == expected) {
                items.add(new Item(expected - 1, text.slice(start, next.start()), new ArrayList<>()));
                start = next.end();
                expected++;
            }
        }
        items.add(new Item(expected - 1, text.slice(start), new ArrayList<>()));
    }

    /** A statement that counts its parts, such as "do two things: 1) … 2) …": the statement, then the parts. */
    static List<Line> parts(Line statement) {
        Matcher next = NUMBER.matcher(statement.plain());
        List<Line> parts = new ArrayList<>();
        int start = 0;
        int expected = 1;
        while (next.find()) {
            if (Integer.parseInt(next.group(1)) == expected) {
                parts.add(statement.slice(start, next.start()));
                start = next.end();
                expected++;
            }
        }
        parts.add(statement.slice(start));
        return expected > 2 && !parts.get(0).isBlank() ? parts : List.of(statement);
    }
}
