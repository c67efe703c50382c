package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Section;

/**
 * The areas of a checklist: each section that has items to tick. Where a document has boxes, lists without boxes are
 * text; where it has none, every list counts.
 */
final class AreaFinder {
    private final boolean boxes;
    private final List<DraftArea> all = new ArrayList<>();
    private final List<Block> taken = new ArrayList<>();
    private final List<ChecklistTable> tables = new ArrayList<>();

    AreaFinder(String title, List<Block> blocks) {
        boxes = blocks.stream().anyMatch(block -> block instanceof Block.Item item && item.checkbox() != Checkbox.NONE)
                || blocks.stream()
                        .anyMatch(block -> block instanceof Block.Table table
                                && ChecklistTable.of(table).hasBoxes());
        section(Section.of(blocks));
    }

    List<DraftArea> all() {
        return all;
    }

    /** The blocks that went into areas. */
    List<Block> taken() {
        return taken;
    }

    /** The heads of tables. */
    List<String> heads() {
        return tables.stream()
                .map(ChecklistTable::heads)
                .filter(heads -> !heads.isBlank())
                .distinct()
                .toList();
    }

    boolean isProgress() {
        return tables.stream().anyMatch(ChecklistTable::isProgress);
    }

    /** What a rubric's levels are called; empty when there are none. */
    List<String> levels() {
        return tables.stream()
                .map(ChecklistTable::levels)
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void section(Section section) {
        List<Block> own = section.ownBlocks();
        List<DraftArea.Item> items = new ArrayList<>();
        List<Block> intro = new ArrayList<>();
        List<DraftArea> below = new ArrayList<>();
        for (Block block : own) {
            if (block instanceof Block.Item item && (!boxes || item.checkbox() != Checkbox.NONE || isInside(item, items))) {
                item(item, items);
                taken.add(block);
            } else if (block instanceof Block.Table table
                    && ChecklistTable.of(table).fits(boxes)) {
                ChecklistTable read = ChecklistTable.of(table);
                tables.add(read);
                below.addAll(read.areas(section.title()));
                taken.add(block);
            } else {
                intro.add(block);
            }
        }
        if (!items.isEmpty()) {
            all.add(new DraftArea(section.title(), section.isTitled() ? intro : List.of(), items));
        }
        all.addAll(below);
        if (section.heading() != null && !(items.isEmpty() && below.isEmpty())) {
            // The heading became the area's title.
            taken.add(section.heading());
            if (!items.isEmpty()) {
                taken.addAll(intro);
            }
        }
        section.subsections().forEach(this::section);
    }

    /** Items below an item to tick are examples of it. */
    private static boolean isInside(Block.Item item, List<DraftArea.Item> items) {
        return item.depth() > 0 && !items.isEmpty();
    }

    private static void item(Block.Item item, List<DraftArea.Item> items) {
        if (item.checkbox() == Checkbox.NONE && isInside(item, items)) {
            items.add(items.remove(items.size() - 1).with(item.text()));
        } else {
            items.add(DraftArea.Item.of(item.text(), List.of(), item.checkbox() == Checkbox.CHECKED));
        }
    }
}
