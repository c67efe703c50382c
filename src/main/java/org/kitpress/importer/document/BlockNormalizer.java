package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lists and headings that a document shows but does not mark as such. */
public final class BlockNormalizer {
    /** A heading has few words. */
    private static final int MOST_WORDS = 20;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(step|phase|stage|scenario|vignette|case( study)?|possibility|paso|fase|etapa|escenario|caso|"
                    + "partnership possibility)\\s+(\\d+|[IVX]+)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private BlockNormalizer() {}

    /** For a cell: lists are found, headings are not. */
    public static List<Block> lists(List<Block> blocks) {
        List<Block> tidy = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.text(), tidy);
            } else {
                tidy.add(block instanceof Block.Item item ? CheckboxGlyphs.strip(item) : block);
            }
        }
        return withWords(tidy);
    }

    /** A box that stands alone belongs to the paragraph that follows; where none does, as in a cell, it is a sign. */
    private static List<Block> withWords(List<Block> blocks) {
        List<Block> full = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean alone = blocks.get(i) instanceof Block.Item item
                    && item.box() != Checkbox.NONE
                    && item.text().isBlank();
            if (!alone) {
                full.add(blocks.get(i));
                continue;
            }
            Block.Item box = (Block.Item) blocks.get(i);
            if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Paragraph paragraph) {
                full.add(new Block.Item(box.depth(), box.number(), box.box(), paragraph.text()));
                i++;
            } else {
                full.add(new Block.Paragraph(
                        Line.of(box.box() == Checkbox.TICKED ? CheckboxGlyphs.ticked() : CheckboxGlyphs.empty())));
            }
        }
        return full;
    }

    /** For a whole document: lists and headings are found. */
    public static List<Block> all(List<Block> blocks) {
        List<Block> headed = new ArrayList<>();
        int level = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                level = heading.level();
                headed.add(new Block.Heading(level, heading.text().withoutStrong()));
            } else if (block instanceof Block.Paragraph paragraph && looksLikeHeading(paragraph.text())) {
                headed.add(new Block.Heading(
                        Math.min(level + 1, 6), paragraph.text().withoutStrong()));
            } else {
                headed.add(block);
            }
        }
        return lists(headed);
    }

    private static boolean looksLikeHeading(Line text) {
        String plain = text.plain();
        boolean few = plain.split(" ").length <= MOST_WORDS && plain.indexOf('\n') < 0;
        boolean open =
                plain.endsWith(":") || plain.endsWith(",") || CheckboxGlyphs.startsItem(text) && !text.isStrong();
        return few
                && !open
                && (text.isStrong() && !plain.endsWith("?")
                        || NUMBERED.matcher(plain).matches());
    }

    private static void paragraph(Line text, List<Block> tidy) {
        List<Line> lines = text.lines();
        boolean list =
                lines.size() > 1 && lines.subList(1, lines.size()).stream().anyMatch(CheckboxGlyphs::startsItem);
        for (Line line : list ? lines : List.of(text)) {
            boxes(line).forEach(part -> tidy.add(CheckboxGlyphs.itemOf(part)));
        }
    }

    /** Several boxes in one line are several items, where a box comes first. */
    private static List<Line> boxes(Line line) {
        List<Line> parts = new ArrayList<>();
        Matcher box = CheckboxGlyphs.boxes(line.plain());
        int start = 0;
        boolean first = box.find() && box.start() == 0;
        while (first && box.find()) {
            parts.add(line.cut(start, box.start()));
            start = box.start();
        }
        parts.add(line.cut(start));
        return parts;
    }
}
