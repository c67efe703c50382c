package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/** Reads what stands under the heading of a level: paragraphs define it, lists and sections tell more about it. */
final class LevelSection {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iu)(examples?\\s*:|for example\\b|for instance\\b|ejemplos?\\s*:|por ejemplo\\b)\\s*,?\\s*");

    private final Level level;

    LevelSection(Level level) {
        this.level = level;
    }

    void read(Section section) {
        own(section.own());
        for (Section below : section.sections()) {
            Aspect aspect = Aspect.of(below.title().plain());
            if (aspect == Aspect.OTHER) {
                level.definition.addAll(below.flat());
            } else {
                level.labels.add(below.title().plain());
                level.add(aspect, below.below());
            }
        }
    }

    private void own(List<Block> blocks) {
        Parts parts = new Parts(blocks);
        for (ItemList list : ItemList.of(blocks)) {
            Aspect aspect = Aspect.of(list.title().plain());
            boolean label = aspect != Aspect.OTHER && list.title().plain().endsWith(":");
            parts.take(label ? list.blocks() : items(list));
            if (label) {
                level.labels.add(list.title().plain());
                level.add(aspect, items(list));
            } else {
                level.list(list.items());
            }
        }
        for (Block block : parts.left()) {
            Matcher example = EXAMPLE.matcher(block.words().plain());
            boolean tells = block instanceof Block.Paragraph && example.lookingAt();
            boolean labelled = tells
                    && example.group(1).endsWith(":")
                    && example.end() < block.words().plain().length();
            if (labelled) {
                level.labels.add(example.group(1));
                Line rest = block.words().cut(example.end());
                level.example.add(new Block.Paragraph(rest));
            } else {
                (tells ? level.example : level.definition).add(block);
            }
        }
    }

    private static List<Block> items(ItemList list) {
        return new ArrayList<>(
                list.blocks().stream().filter(Block.Item.class::isInstance).toList());
    }
}
