package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it.
 *
 * @param heading null for the document as a whole
 * @param own what stands before the first heading below this one
 */
public record Section(Block.@Nullable Heading heading, List<Block> own, List<Section> sections) {
    public Section {
        own = List.copyOf(own);
        sections = List.copyOf(sections);
    }

    /** Sections by their headings. A heading that leaves out a level is below the last higher one all the same. */
    public static Section of(List<Block> blocks) {
        return of(null, blocks);
    }

    /** One section of blocks that hold no heading of their own level. */
    public static Section of(Block.@Nullable Heading heading, List<Block> blocks) {
        int first = next(blocks, 0, Integer.MAX_VALUE);
        List<Section> sections = new ArrayList<>();
        int at = first;
        while (at < blocks.size()) {
            Block.Heading below = (Block.Heading) blocks.get(at);
            int end = next(blocks, at + 1, below.level());
            sections.add(of(below, blocks.subList(at + 1, end)));
            at = end;
        }
        return new Section(heading, blocks.subList(0, first), sections);
    }

    /** Blank for the document as a whole. */
    public Line title() {
        return heading == null ? Line.EMPTY : heading.text();
    }

    public boolean isTitled() {
        return heading != null;
    }

    /** The index of the next heading that is at least as high. */
    private static int next(List<Block> blocks, int from, int level) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() <= level) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Its blocks again, with its heading if it has one. */
    public List<Block> flat() {
        List<Block> blocks = new ArrayList<>();
        if (heading != null) {
            blocks.add(heading);
        }
        blocks.addAll(below());
        return blocks;
    }

    /** Its blocks without its heading. */
    public List<Block> below() {
        List<Block> blocks = new ArrayList<>(own);
        sections.forEach(section -> blocks.addAll(section.flat()));
        return blocks;
    }
}
