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
    /** Levels, in the document, of the open headings. */
    private final List<Integer> levels = new ArrayList<>();

    /**
     * Nesting depth of the last item, and the greatest depth that the next one can have; deeper indentation would make
     * it code.
     */
    private int depth;

    private int maxDepth;

    private MarkdownBlocks() {}

    /** Headings start at level 2, because the title of the page is level 1, and skip no level. */
    static String of(List<Block> blocks) {
        MarkdownBlocks writer = new MarkdownBlocks();
        Block last = null;
        for (Block block : blocks) {
            boolean continuesList = last instanceof Block.Item && block instanceof Block.Item;
            writer.text.append(writer.text.isEmpty() ? "" : continuesList ? "\n" : "\n\n");
            if (last instanceof Block.Item before
                    && block instanceof Block.Item item
                    && startsOtherList(before, item)) {
                writer.text.append("\n<!-- -->\n\n");
            }
            writer.maxDepth = continuesList ? writer.depth + 1 : 0;
            writer.add(block);
            last = block;
        }
        return writer.text.toString();
    }

    /** Whether Markdown would merge two items that belong to different lists. */
    private static boolean startsOtherList(Block.Item before, Block.Item item) {
        boolean isRestarted = item.number() > 0 && item.number() <= before.number();
        return item.depth() == 0
                && before.depth() == 0
                && ((before.number() > 0) != (item.number() > 0) || isRestarted);
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
        depth = Math.min(item.depth(), maxDepth);
        String indent = "    ".repeat(depth);
        String marker = item.number() > 0 ? item.number() + ". " : "- ";
        String box = item.checkbox() == Checkbox.NONE ? "" : item.checkbox() == Checkbox.CHECKED ? "[x] " : "[ ] ";
        String words = MarkdownInline.of(item.text()).replace("\n", "\n" + indent + " ".repeat(marker.length()));
        text.append(indent).append(marker).append(box).append(words);
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
