package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * The levels that a document tells, in the first of these forms that it has: tables that compare them; headings that
 * count them; a list whose items name them; headings of any sort.
 *
 * @param taken the blocks that went into levels
 * @param heads of the tables
 * @param sure whether the form alone says that these are levels
 */
record LevelFinder(List<DraftLevel> all, List<Block> taken, List<String> heads, boolean sure) {
    private static final int FEWEST = 2;
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?:level|type|stage|rung|degree|tier|nivel|tipo|etapa|grado)\\s+(?:\\d{1,2}|[IVX]{1,4}|[A-E])\\b[\\s.:–—)-]*");

    static LevelFinder of(List<Block> blocks) {
        LevelFinder tables = tables(blocks);
        if (tables.all.size() >= FEWEST) {
            return tables;
        }
        List<Section> counted = new ArrayList<>();
        counted(Section.of(blocks), counted);
        if (counted.size() >= FEWEST) {
            return sections(counted, true);
        }
        LevelFinder list = list(blocks);
        List<Section> sections = sections(Section.of(blocks));
        return list.all.size() >= FEWEST || sections.size() < FEWEST ? list : sections(sections, false);
    }

    private static LevelFinder tables(List<Block> blocks) {
        List<DraftLevel> levels = new ArrayList<>();
        List<Block> taken = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Block block : blocks) {
            LevelTable read = block instanceof Block.Table table ? LevelTable.of(table) : null;
            if (read != null) {
                levels.addAll(read.levels());
                heads.add(read.heads());
                taken.add(block);
            }
        }
        return new LevelFinder(levels, taken, heads, true);
    }

    private static void counted(Section section, List<Section> found) {
        for (Section below : section.subsections()) {
            if (COUNTED.matcher(below.title().plain()).lookingAt()) {
                found.add(below);
            } else {
                counted(below, found);
            }
        }
    }

    /** The sections of the highest level that has several. */
    private static List<Section> sections(Section section) {
        List<Section> below = section.subsections();
        return below.size() == 1 && !below.get(0).subsections().isEmpty() ? sections(below.get(0)) : below;
    }

    private static LevelFinder sections(List<Section> sections, boolean sure) {
        List<DraftLevel> levels = new ArrayList<>();
        List<Block> taken = new ArrayList<>();
        for (Section section : sections) {
            DraftLevel draftLevel = new DraftLevel(name(section.title()));
            if (!draftLevel.name.equals(section.title())) {
                draftLevel.labels.add(section.title().plain());
            }
            if (!sure) {
                draftLevel.doubt("is this heading of the document a level?");
            }
            new LevelSection(draftLevel).read(section);
            levels.add(draftLevel);
            taken.addAll(section.withHeading());
        }
        return new LevelFinder(levels, taken, List.of(), sure);
    }

    private static Line name(Line heading) {
        Matcher count = COUNTED.matcher(heading.plain());
        Line name = count.lookingAt() ? heading.slice(count.end()) : heading;
        return name.isBlank() ? heading : name;
    }

    /** The first list in which each item names something and tells about it; items below one are its signs. */
    private static LevelFinder list(List<Block> blocks) {
        for (ItemList list : ItemList.of(blocks)) {
            List<Block> items =
                    list.blocks().stream().filter(Block.Item.class::isInstance).toList();
            List<DraftLevel> levels = new ArrayList<>();
            boolean named = true;
            for (Block block : items) {
                boolean inner = ((Block.Item) block).depth() > 0 && !levels.isEmpty();
                LeadIn leadIn = inner ? null : LeadIn.of(block.line());
                if (inner) {
                    levels.get(levels.size() - 1).list(List.of(block.line()));
                } else if (leadIn != null) {
                    DraftLevel draftLevel = new DraftLevel(leadIn.name());
                    draftLevel.definition.add(new Block.Paragraph(leadIn.rest()));
                    levels.add(draftLevel);
                }
                named &= inner || leadIn != null;
            }
            if (named && levels.size() >= FEWEST) {
                return new LevelFinder(levels, items, List.of(), false);
            }
        }
        return new LevelFinder(List.of(), List.of(), List.of(), false);
    }
}
