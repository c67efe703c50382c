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

    private final DraftLevel draftLevel;

    LevelSection(DraftLevel draftLevel) {
        this.draftLevel = draftLevel;
    }

    void read(Section section) {
        own(section.ownBlocks());
        for (Section below : section.subsections()) {
            LevelAspect levelAspect = LevelAspect.of(below.title().plain());
            if (levelAspect == LevelAspect.OTHER) {
                draftLevel.definition.addAll(below.withHeading());
            } else {
                draftLevel.labels.add(below.title().plain());
                draftLevel.add(levelAspect, below.content());
            }
        }
    }

    private void own(List<Block> blocks) {
        RemainingBlocks remainingBlocks = new RemainingBlocks(blocks);
        for (ItemList list : ItemList.of(blocks)) {
            LevelAspect levelAspect = LevelAspect.of(list.title().plain());
            boolean label =
                    levelAspect != LevelAspect.OTHER && list.title().plain().endsWith(":");
            remainingBlocks.take(label ? list.blocks() : items(list));
            if (label) {
                draftLevel.labels.add(list.title().plain());
                draftLevel.add(levelAspect, items(list));
            } else {
                draftLevel.list(list.items());
            }
        }
        for (Block block : remainingBlocks.left()) {
            Matcher example = EXAMPLE.matcher(block.line().plain());
            boolean tells = block instanceof Block.Paragraph && example.lookingAt();
            boolean labelled = tells
                    && example.group(1).endsWith(":")
                    && example.end() < block.line().plain().length();
            if (labelled) {
                draftLevel.labels.add(example.group(1));
                Line rest = block.line().slice(example.end());
                draftLevel.example.add(new Block.Paragraph(rest));
            } else {
                (tells ? draftLevel.example : draftLevel.definition).add(block);
            }
        }
    }

    private static List<Block> items(ItemList list) {
        return new ArrayList<>(
                list.blocks().stream().filter(Block.Item.class::isInstance).toList());
    }
}
