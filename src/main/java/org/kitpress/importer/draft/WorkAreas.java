package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/** The areas of work of an organization, from subsections or list items under a heading that names them. */
final class WorkAreas {
    /** @param doubt a question for the editor; empty when nothing was guessed */
    private record Area(Line title, List<Block> description, String doubt) {}

    private final List<Area> areas = new ArrayList<>();

    /** Blocks before the first area. */
    private final List<Block> intro = new ArrayList<>();

    void addSection(Section section) {
        int countBefore = areas.size();
        List<Block> blocks = section.ownBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item item) {
                int end = i + 1;
                while (end < blocks.size()
                        && blocks.get(end) instanceof Block.Item inner
                        && inner.depth() > item.depth()) {
                    end++;
                }
                addItem(item.text(), blocks.subList(i + 1, end));
                i = end - 1;
            } else {
                intro.add(blocks.get(i));
            }
        }
        for (Section subsection : section.subsections()) {
            areas.add(new Area(subsection.title(), subsection.content(), ""));
        }
        if (areas.size() == countBefore && !intro.isEmpty()) {
            areas.add(new Area(section.title(), List.copyOf(intro), "Does this describe several areas of work?"));
            intro.clear();
        }
    }

    void addList(List<Line> items) {
        items.forEach(item -> addItem(item, List.of()));
    }

    private void addItem(Line text, List<Block> nested) {
        LeadIn leadIn = LeadIn.of(text);
        List<Block> description = new ArrayList<>();
        description.add(new Block.Paragraph(leadIn == null ? text : leadIn.rest()));
        nested.forEach(block -> description.add(new Block.Item(0, 0, ((Block.Item) block).checkbox(), block.line())));
        String doubt = leadIn == null ? "Write a short title. These are the first words of the text." : "";
        areas.add(new Area(leadIn == null ? Line.of(DraftNames.title(text)) : leadIn.name(), description, doubt));
    }

    /** Blocks of the sections that belong to no area. */
    List<Block> intro() {
        return intro;
    }

    int count() {
        return areas.size();
    }

    void write(YamlWriter yaml) {
        yaml.list("areas", areas, area -> {
            yaml.id(area.title.plain());
            if (!area.doubt.isEmpty()) {
                yaml.reviewNote(area.doubt);
            }
            yaml.text("title", area.title);
            if (area.description.stream().allMatch(block -> block.line().isBlank() && !isTableOrVerbatim(block))) {
                yaml.reviewNote("What does the organization do in this area? This is only its title.")
                        .markdown("description", area.title);
            } else {
                yaml.markdown("description", area.description);
            }
        });
    }

    private static boolean isTableOrVerbatim(Block block) {
        return block instanceof Block.Table || block instanceof Block.Verbatim;
    }
}
