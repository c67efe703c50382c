package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Line;

/** Writes blocks as Markdown. */
final class MarkdownBlocks {
    private final StringBuilder text = new StringBuilder();
    /** The levels in the document of the headings that the next one can be below. */
    private final List<Integer> levels = new ArrayList<>();

    /** In how many items the last one stands, and the next one can: what is indented more would be code. */
    private int depth;

    private int deepest;

    private MarkdownBlocks() {}

    /** Headings begin with the second level, as the page's title is the first, and leave out none. */
    static String of(List<Block> blocks) {
        MarkdownBlocks markdownBlocks = new MarkdownBlocks();
        Block last = null;
        for (Block block : blocks) {
            boolean list = last instanceof Block.Item && block instanceof Block.Item;
            markdownBlocks.text.append(markdownBlocks.text.isEmpty() ? "" : list ? "\n" : "\n\n");
            if (last instanceof Block.Item before && block instanceof Block.Item item && otherList(before, item)) {
                markdownBlocks.text.append("\n<!-- -->\n\n");
            }
            markdownBlocks.deepest = list ? markdownBlocks.depth + 1 : 0;
            markdownBlocks.add(block);
            last = block;
        }
        return markdownBlocks.text.toString();
    }

    /** Two lists in a row would become one. */
    private static boolean otherList(Block.Item before, Block.Item item) {
        return item.depth() == 0 && before.depth() == 0 && (before.number() > 0) != (item.number() > 0);
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            text.append("#".repeat(level(heading.level()))).append(' ').append(oneLine(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(MarkdownInline.of(paragraph.text()));
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Verbatim verbatim) {
            String fence = verbatim.text().contains("```") ? "~~~~~~" : "```";
            text.append(fence)
                    .append('\n')
                    .append(verbatim.text().strip().replace('\t', ' '))
                    .append('\n')
                    .append(fence);
        }
    }

    private int level(int level) {
        levels.removeIf(above -> above >= level);
        levels.add(level);
        return Math.min(levels.size() + 1, 6);
    }

    private void item(Block.Item item) {
        depth = Math.min(item.depth(), deepest);
        String indent = "    ".repeat(depth);
        String sign = item.number() > 0 ? item.number() + ". " : "- ";
        String box = item.checkbox() == Checkbox.NONE ? "" : item.checkbox() == Checkbox.CHECKED ? "[x] " : "[ ] ";
        String words = MarkdownInline.of(item.text()).replace("\n", "\n" + indent + " ".repeat(sign.length()));
        text.append(indent).append(sign).append(box).append(words);
    }

    private void table(Block.Table table) {
        List<String> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(row.stream().map(MarkdownBlocks::cell).collect(Collectors.joining(" | ", "| ", " |")));
            if (rows.size() == 1) {
                rows.add("|" + " --- |".repeat(row.size()));
            }
        }
        text.append(String.join("\n", rows));
    }

    private static String cell(Cell cell) {
        List<Line> lines = cell.origin() == Cell.Origin.HERE ? cell.lines() : List.of();
        return lines.stream()
                .map(MarkdownBlocks::oneLine)
                .collect(Collectors.joining("<br>"))
                .replace("|", "\\|");
    }

    private static String oneLine(Line line) {
        return MarkdownInline.of(line).replace("\\\n", " ");
    }
}
