package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it.
 *
 * @param heading null for the document as a whole
 * @param ownBlocks what stands before the first heading below this one
 */
public record Section(Block.@Nullable Heading heading, List<Block> ownBlocks, List<Section> subsections) {
    public Section {
        ownBlocks = List.copyOf(ownBlocks);
        subsections = List.copyOf(subsections);
    }

    /** Sections by their headings. A heading that leaves out a level is below the last higher one all the same. */
    public static Section of(List<Block> blocks) {
        return of(null, blocks);
    }

    /** One section of blocks that hold no heading of their own level. */
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

    /** The index of the next heading that is at least as high. */
    private static int nextHeading(List<Block> blocks, int from, int level) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() <= level) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Its blocks again, with its heading if it has one. */
    public List<Block> withHeading() {
        List<Block> blocks = new ArrayList<>();
        if (heading != null) {
            blocks.add(heading);
        }
        blocks.addAll(content());
        return blocks;
    }

    /** Its blocks without its heading. */
    public List<Block> content() {
        List<Block> blocks = new ArrayList<>(ownBlocks);
        subsections.forEach(section -> blocks.addAll(section.withHeading()));
        return blocks;
    }
}
