package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** Splits a cell of a plan into items: several numbered ones, or one text. */
final class CellItems {
    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=\\s))\\(?(\\d{1,2})[.)]\\s+");

    /**
     * An item with the list below it.
     *
     * @param number 0 where the cell gives none
     */
    record Item(int number, Line text, List<Line> parts) {}

    private final List<Item> items = new ArrayList<>();

    private CellItems() {}

    /** @param expectedItems how many items other cells in the row have; 0 when unknown */
    static List<Item> of(Cell cell, int expectedItems) {
        CellItems result = new CellItems();
        boolean hasText = cell.blocks().stream().anyMatch(block -> !(block instanceof Block.Item));
        boolean hasNumbers = cell.blocks().stream().anyMatch(CellItems::isNumbered);
        boolean eachBlockIsItem = !hasText && !hasNumbers
                || !hasNumbers
                        && expectedItems > 1
                        && expectedItems == cell.lines().size();
        for (Block block : cell.blocks()) {
            if (isNumbered(block)) {
                result.split(((Block.Item) block).number(), block.line());
            } else if (block instanceof Block.Item item && !eachBlockIsItem && !result.items.isEmpty()) {
                result.last().parts.add(item.text());
            } else if (block instanceof Block.Table || block instanceof Block.Verbatim) {
                Cell.linesOf(List.of(block)).forEach(result::append);
            } else if (eachBlockIsItem || result.items.isEmpty()) {
                result.items.add(new Item(0, block.line(), new ArrayList<>()));
            } else {
                result.append(block.line());
            }
        }
        return result.items;
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Item item && item.number() > 0 && item.depth() == 0;
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

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

    private void split(int number, Line text) {
        List<Line> texts = splitAtNumbers(text, number + 1);
        for (int i = 0; i < texts.size(); i++) {
            items.add(new Item(number + i, texts.get(i), new ArrayList<>()));
        }
    }

    /** Splits a text at consecutive numbers. */
    private static List<Line> splitAtNumbers(Line text, int first) {
        Matcher next = NUMBER.matcher(text.plain());
        List<Line> texts = new ArrayList<>();
        int start = 0;
        while (next.find()) {
            if (Integer.parseInt(next.group(1)) == first + texts.size()) {
                texts.add(text.slice(start, next.start()));
                start = next.end();
            }
        }
        texts.add(text.slice(start));
        return texts;
    }

    /**
     * Splits a statement such as "do two things: 1) … 2) …" into an introduction and its numbered parts; one element
     * when it has none.
     */
    static List<Line> parts(Line statement) {
        List<Line> parts = splitAtNumbers(statement, 1);
        return parts.size() > 2 && !parts.get(0).isBlank() ? parts : List.of(statement);
    }
}
