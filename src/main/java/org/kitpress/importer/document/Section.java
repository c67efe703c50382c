package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the blocks below it.
 *
 * @param heading null for the document as a whole
 * @param ownBlocks the blocks before the first subheading
 */
public record Section(Block.@Nullable Heading heading, List<Block> ownBlocks, List<Section> subsections) {
    public Section {
        ownBlocks = List.copyOf(ownBlocks);
        subsections = List.copyOf(subsections);
    }

    /** Nests blocks by their headings. A heading that skips a level belongs to the nearest higher one. */
    public static Section of(List<Block> blocks) {
        return of(null, blocks);
    }

    /** One section from blocks without a heading of its own level. */
    public static Section of(Block.@Nullable Heading heading, List<Block> blocks) {
        int first = nextHeading(blocks, 0, Integer.MAX_VALUE);
        List<Section> subsections = new ArrayList<>();
        int at = first;
        while (at < blocks.size()) {
            Block.Heading subheading = (Block.Heading) blocks.get(at);
            int end = nextHeading(blocks, at + 1, subheading.level());
            subsections.add(of(subheading, blocks.subList(at + 1, end)));
            at = end;
        }
        return new Section(heading, blocks.subList(0, first), subsections);
    }

    /** Blank for the document as a whole. */
    public Line title() {
        return heading == null ? Line.EMPTY : heading.text();
    }

    public boolean isTitled() {
        return heading != null;
    }

    /** The index of the next heading of this level or higher; the number of blocks when there is none. */
    private static int nextHeading(List<Block> blocks, int from, int level) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() <= level) {
                return i;
            }
        }
        return blocks.size();
    }

    /** All its blocks, starting with its heading if it has one. */
    public List<Block> withHeading() {
        List<Block> blocks = new ArrayList<>();
        if (heading != null) {
            blocks.add(heading);
        }
        blocks.addAll(content());
        return blocks;
    }

    /** All its blocks without its heading. */
    public List<Block> content() {
        List<Block> blocks = new ArrayList<>(ownBlocks);
        subsections.forEach(section -> blocks.addAll(section.withHeading()));
        return blocks;
    }
}
