package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/** The areas of work of an organization: sections under a heading that says so, or the items of a list. */
final class WorkAreas {
    /** @param doubt what a person should look at; empty when nothing was guessed */
    private record Area(Line title, List<Block> description, String doubt) {}

    private final List<Area> areas = new ArrayList<>();

    /** What stands before the areas. */
    private final List<Block> before = new ArrayList<>();

    /** Adds the areas under a heading. */
    void section(Section section) {
        int known = areas.size();
        List<Block> own = section.ownBlocks();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i) instanceof Block.Item item) {
                int end = i + 1;
                while (end < own.size() && own.get(end) instanceof Block.Item inner && inner.depth() > item.depth()) {
                    end++;
                }
                item(item.text(), own.subList(i + 1, end));
                i = end - 1;
            } else {
                before.add(own.get(i));
            }
        }
        for (Section below : section.subsections()) {
            areas.add(new Area(below.title(), below.content(), ""));
        }
        if (areas.size() == known && !before.isEmpty()) {
            areas.add(new Area(section.title(), List.copyOf(before), "does this tell of several areas of work?"));
            before.clear();
        }
    }

    /** Adds the items of a list. */
    void list(List<Line> items) {
        items.forEach(item -> item(item, List.of()));
    }

    private void item(Line text, List<Block> below) {
        LeadIn leadIn = LeadIn.of(text);
        List<Block> description = new ArrayList<>();
        description.add(new Block.Paragraph(leadIn == null ? text : leadIn.rest()));
        below.forEach(block -> description.add(new Block.Item(0, 0, ((Block.Item) block).checkbox(), block.line())));
        String doubt = leadIn == null ? "write a short title; these are the first words of the text." : "";
        areas.add(new Area(leadIn == null ? Line.of(DraftNames.title(text)) : leadIn.name(), description, doubt));
    }

    /** What stood with the areas and is none. */
    List<Block> before() {
        return before;
    }

    int count() {
        return areas.size();
    }

    void write(YamlLines yamlLines) {
        yamlLines.items("areas", areas, area -> {
            yamlLines.id(area.title.plain());
            if (!area.doubt.isEmpty()) {
                yamlLines.lookAt(area.doubt);
            }
            yamlLines.text("title", area.title);
            if (area.description.stream().allMatch(block -> block.line().isBlank() && !isFull(block))) {
                yamlLines
                        .lookAt("what is done in this area? This is its title.")
                        .prose("description", area.title);
            } else {
                yamlLines.prose("description", area.description);
            }
        });
    }

    private static boolean isFull(Block block) {
        return block instanceof Block.Table || block instanceof Block.Verbatim;
    }
}
