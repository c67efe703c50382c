package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists and headings that a document shows but does not mark up as such. */
public final class BlockNormalizer {
    /** Longer lines are not headings. */
    private static final int MAX_HEADING_WORDS = 20;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(step|phase|stage|scenario|vignette|case( study)?|possibility|paso|fase|etapa|escenario|caso|"
                    + "partnership possibility)\\s+(\\d+|[IVX]+)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private BlockNormalizer() {}

    /** Finds lists, but no headings, as in a table cell. */
    public static List<Block> normalizeCell(List<Block> blocks) {
        List<Block> normalized = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                addParagraph(paragraph.text(), normalized);
            } else {
                normalized.add(block instanceof Block.Item item ? ListMarkers.withoutMarker(item) : block);
            }
        }
        return joinLoneCheckboxes(normalized);
    }

    /**
     * Joins a checkbox that is alone in its block with the paragraph that follows. Where none follows, as in a cell,
     * the checkbox becomes text.
     */
    private static List<Block> joinLoneCheckboxes(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean alone = blocks.get(i) instanceof Block.Item item
                    && item.checkbox() != Checkbox.NONE
                    && item.text().isBlank();
            if (!alone) {
                joined.add(blocks.get(i));
                continue;
            }
            Block.Item box = (Block.Item) blocks.get(i);
            if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Paragraph paragraph) {
                joined.add(new Block.Item(box.depth(), box.number(), box.checkbox(), paragraph.text()));
                i++;
            } else {
                joined.add(new Block.Paragraph(Line.of(ListMarkers.box(box.checkbox() == Checkbox.CHECKED))));
            }
        }
        return joined;
    }

    /** Finds lists and headings in a whole document. */
    public static List<Block> normalize(List<Block> blocks) {
        List<Block> withHeadings = new ArrayList<>();
        int level = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                level = heading.level();
                withHeadings.add(new Block.Heading(level, heading.text().withoutStrong()));
            } else if (block instanceof Block.Paragraph paragraph && looksLikeHeading(paragraph.text())) {
                withHeadings.add(new Block.Heading(
                        Math.min(level + 1, 6), paragraph.text().withoutStrong()));
            } else {
                withHeadings.add(block);
            }
        }
        return normalizeCell(withHeadings);
    }

    private static boolean looksLikeHeading(Line text) {
        String plain = text.plain();
        boolean few = plain.split(" ").length <= MAX_HEADING_WORDS && plain.indexOf('\n') < 0;
        boolean open =
                plain.endsWith(":") || plain.endsWith(",") || ListMarkers.startsWithMarker(text) && !text.isStrong();
        return few
                && !open
                && (text.isStrong() && !plain.endsWith("?")
                        || NUMBERED.matcher(plain).matches());
    }

    private static void addParagraph(Line text, List<Block> normalized) {
        List<Line> lines = text.lines();
        boolean list =
                lines.size() > 1 && lines.subList(1, lines.size()).stream().anyMatch(ListMarkers::startsWithMarker);
        for (Line line : list ? lines : List.of(text)) {
            splitAtCheckboxes(line).forEach(part -> normalized.add(ListMarkers.toBlock(part)));
        }
    }

    /** Splits a line that starts with a checkbox at each further checkbox. */
    private static List<Line> splitAtCheckboxes(Line line) {
        List<Line> parts = new ArrayList<>();
        Matcher box = ListMarkers.checkboxes(line.plain());
        int start = 0;
        boolean first = box.find() && box.start() == 0;
        while (first && box.find()) {
            parts.add(line.slice(start, box.start()));
            start = box.start();
        }
        parts.add(line.slice(start));
        return parts;
    }
}
