package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/** Reads the section of a level: paragraphs define it; lists and subsections add signs, examples, and the like. */
final class LevelSection {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iu)(examples?\\s*:|for example\\b|for instance\\b|ejemplos?\\s*:|por ejemplo\\b)\\s*,?\\s*");

    private final DraftLevel level;

    LevelSection(DraftLevel level) {
        this.level = level;
    }

    void read(Section section) {
        readOwnBlocks(section.ownBlocks());
        for (Section subsection : section.subsections()) {
            LevelAspect aspect = LevelAspect.of(subsection.title().plain());
            if (aspect == LevelAspect.OTHER) {
                level.definition.addAll(subsection.withHeading());
            } else {
                level.labels.add(subsection.title().plain());
                level.add(aspect, subsection.content());
            }
        }
    }

    private void readOwnBlocks(List<Block> blocks) {
        RemainingBlocks remaining = new RemainingBlocks(blocks);
        for (ItemList list : ItemList.of(blocks)) {
            LevelAspect aspect = LevelAspect.of(list.title().plain());
            boolean isLabel =
                    aspect != LevelAspect.OTHER && list.title().plain().endsWith(":");
            remaining.take(isLabel ? list.blocks() : items(list));
            if (isLabel) {
                level.labels.add(list.title().plain());
                level.add(aspect, items(list));
            } else {
                level.addUnlabeledList(list.items());
            }
        }
        for (Block block : remaining.remaining()) {
            Matcher example = EXAMPLE.matcher(block.line().plain());
            boolean isExample = block instanceof Block.Paragraph && example.lookingAt();
            boolean isLabeledExample = isExample
                    && example.group(1).endsWith(":")
                    && example.end() < block.line().plain().length();
            if (isLabeledExample) {
                level.labels.add(example.group(1));
                Line rest = block.line().slice(example.end());
                level.example.add(new Block.Paragraph(rest));
            } else {
                (isExample ? level.example : level.definition).add(block);
            }
        }
    }

    private static List<Block> items(ItemList list) {
        return new ArrayList<>(
                list.blocks().stream().filter(Block.Item.class::isInstance).toList());
    }
}
