package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Box;
import org.kitpress.importer.document.Section;

/**
 * The areas of a checklist: each section that has items to tick. Where a document has boxes, lists without boxes are
 * text; where it has none, every list counts.
 */
final class Areas {
    private final boolean boxes;
    private final List<Area> all = new ArrayList<>();
    private final List<Block> taken = new ArrayList<>();
    private final List<CheckTable> tables = new ArrayList<>();

    Areas(String title, List<Block> blocks) {
        boxes = blocks.stream().anyMatch(block -> block instanceof Block.Item item && item.box() != Box.NONE)
                || blocks.stream()
                        .anyMatch(block -> block instanceof Block.Table table
                                && CheckTable.of(table).hasBoxes());
        section(Section.of(blocks));
    }

    List<Area> all() {
        return all;
    }

    /** The blocks that went into areas. */
    List<Block> taken() {
        return taken;
    }

    /** The heads of tables. */
    List<String> heads() {
        return tables.stream()
                .map(CheckTable::heads)
                .filter(heads -> !heads.isBlank())
                .distinct()
                .toList();
    }

    boolean isProgress() {
        return tables.stream().anyMatch(CheckTable::isProgress);
    }

    /** What a rubric's levels are called; empty when there are none. */
    List<String> levels() {
        return tables.stream()
                .map(CheckTable::levels)
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void section(Section section) {
        List<Block> own = section.own();
        List<Area.Item> items = new ArrayList<>();
        List<Block> intro = new ArrayList<>();
        List<Area> below = new ArrayList<>();
        for (Block block : own) {
            if (block instanceof Block.Item item && (!boxes || item.box() != Box.NONE || isInside(item, items))) {
                item(item, items);
                taken.add(block);
            } else if (block instanceof Block.Table table
                    && CheckTable.of(table).fits(boxes)) {
                CheckTable read = CheckTable.of(table);
                tables.add(read);
                below.addAll(read.areas(section.title()));
                taken.add(block);
            } else {
                intro.add(block);
            }
        }
        if (!items.isEmpty()) {
            all.add(new Area(section.title(), section.isTitled() ? intro : List.of(), items));
        }
        all.addAll(below);
        if (section.heading() != null && !(items.isEmpty() && below.isEmpty())) {
            // The heading became the area's title.
            taken.add(section.heading());
            if (!items.isEmpty()) {
                taken.addAll(intro);
            }
        }
        section.sections().forEach(this::section);
    }

    /** Items below an item to tick are examples of it. */
    private static boolean isInside(Block.Item item, List<Area.Item> items) {
        return item.depth() > 0 && !items.isEmpty();
    }

    private static void item(Block.Item item, List<Area.Item> items) {
        if (item.box() == Box.NONE && isInside(item, items)) {
            items.add(items.remove(items.size() - 1).with(item.text()));
        } else {
            items.add(Area.Item.of(item.text(), List.of(), item.box() == Box.TICKED));
        }
    }
}
