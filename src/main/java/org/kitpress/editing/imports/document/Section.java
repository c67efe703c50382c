package org.kitpress.editing.imports.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param level of the heading; 0 for the document as a whole
 * @param own what stands before the first heading below this one
 */
public record Section(int level, Line title, List<Block> own, List<Section> sections) {
    public Section {
        own = List.copyOf(own);
        sections = List.copyOf(sections);
    }

    /** Sections by their headings. A heading that leaves out a level is below the last higher one all the same. */
    public static Section of(List<Block> blocks) {
        return of(0, Line.EMPTY, blocks);
    }

    private static Section of(int level, Line title, List<Block> blocks) {
        int first = next(blocks, 0, Integer.MAX_VALUE);
        List<Section> sections = new ArrayList<>();
        int at = first;
        while (at < blocks.size()) {
            Block.Heading heading = (Block.Heading) blocks.get(at);
            int end = next(blocks, at + 1, heading.level());
            sections.add(of(heading.level(), heading.text(), blocks.subList(at + 1, end)));
            at = end;
        }
        return new Section(level, title, blocks.subList(0, first), sections);
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
        if (level > 0) {
            blocks.add(new Block.Heading(level, title));
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
