package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Section;

/**
 * Finds the areas of a checklist: the sections that contain items to check off. In a document with checkboxes, lists
 * without them are text; in one without checkboxes, every list counts.
 */
final class AreaFinder {
    private final boolean hasCheckboxes;
    private final List<DraftArea> areas = new ArrayList<>();
    private final List<Block> taken = new ArrayList<>();
    private final List<ChecklistTable> tables = new ArrayList<>();

    AreaFinder(String title, List<Block> blocks) {
        hasCheckboxes =
                blocks.stream().anyMatch(block -> block instanceof Block.Item item && item.checkbox() != Checkbox.NONE)
                        || blocks.stream()
                                .anyMatch(block -> block instanceof Block.Table table
                                        && ChecklistTable.of(table).hasCheckboxes());
        section(Section.of(blocks));
    }

    List<DraftArea> areas() {
        return areas;
    }

    /** The blocks that became part of areas. */
    List<Block> taken() {
        return taken;
    }

    /** The headers of the checklist tables, for comments in the draft. */
    List<String> headers() {
        return tables.stream()
                .map(ChecklistTable::headers)
                .filter(headers -> !headers.isBlank())
                .distinct()
                .toList();
    }

    boolean isProgress() {
        return tables.stream().anyMatch(ChecklistTable::isProgress);
    }

    /** The names of the levels of a rubric; empty when it is not a rubric. */
    List<String> levels() {
        return tables.stream()
                .map(ChecklistTable::levels)
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void section(Section section) {
        List<Block> blocks = section.ownBlocks();
        List<DraftArea.Item> items = new ArrayList<>();
        List<Block> intro = new ArrayList<>();
        List<DraftArea> tableAreas = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Item item
                    && (!hasCheckboxes || item.checkbox() != Checkbox.NONE || isNested(item, items))) {
                addItem(item, items);
                taken.add(block);
            } else if (block instanceof Block.Table table
                    && ChecklistTable.of(table).isChecklist(hasCheckboxes)) {
                ChecklistTable checklistTable = ChecklistTable.of(table);
                tables.add(checklistTable);
                tableAreas.addAll(checklistTable.areas(section.title()));
                taken.add(block);
            } else {
                intro.add(block);
            }
        }
        if (!items.isEmpty()) {
            areas.add(new DraftArea(section.title(), section.isTitled() ? intro : List.of(), items));
        }
        areas.addAll(tableAreas);
        if (section.heading() != null && !(items.isEmpty() && tableAreas.isEmpty())) {
            // The heading is the title of the area now.
            taken.add(section.heading());
            if (!items.isEmpty()) {
                taken.addAll(intro);
            }
        }
        section.subsections().forEach(this::section);
    }

    /** Items nested in a checklist item are examples of it. */
    private static boolean isNested(Block.Item item, List<DraftArea.Item> items) {
        return item.depth() > 0 && !items.isEmpty();
    }

    private static void addItem(Block.Item item, List<DraftArea.Item> items) {
        if (item.checkbox() == Checkbox.NONE && isNested(item, items)) {
            items.add(items.remove(items.size() - 1).withExample(item.text()));
        } else {
            items.add(DraftArea.Item.of(item.text(), List.of(), item.checkbox() == Checkbox.CHECKED));
        }
    }
}
