package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * Finds levels in the first of these forms that a document has: tables that compare them, headings that number them, a
 * list of named items, any headings.
 *
 * @param taken the blocks that became part of levels
 * @param headers of the tables
 * @param unambiguous whether the form alone shows that these are levels
 */
record LevelFinder(List<DraftLevel> levels, List<Block> taken, List<String> headers, boolean unambiguous) {
    private static final int MIN_LEVELS = 2;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?:level|type|stage|rung|degree|tier|nivel|tipo|etapa|grado)\\s+(?:\\d{1,2}|[IVX]{1,4}|[A-E])\\b[\\s.:–—)-]*");

    static LevelFinder of(List<Block> blocks) {
        LevelFinder tables = inTables(blocks);
        if (tables.levels.size() >= MIN_LEVELS) {
            return tables;
        }
        List<Section> numbered = new ArrayList<>();
        collectNumbered(Section.of(blocks), numbered);
        if (numbered.size() >= MIN_LEVELS) {
            return sections(numbered, true);
        }
        LevelFinder list = inList(blocks);
        List<Section> sections = sections(Section.of(blocks));
        return list.levels.size() >= MIN_LEVELS || sections.size() < MIN_LEVELS ? list : sections(sections, false);
    }

    private static LevelFinder inTables(List<Block> blocks) {
        List<DraftLevel> levels = new ArrayList<>();
        List<Block> taken = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (Block block : blocks) {
            LevelTable levelTable = block instanceof Block.Table table ? LevelTable.of(table) : null;
            if (levelTable != null) {
                levels.addAll(levelTable.levels());
                headers.add(levelTable.headers());
                taken.add(block);
            }
        }
        return new LevelFinder(levels, taken, headers, true);
    }

    private static void collectNumbered(Section section, List<Section> found) {
        for (Section subsection : section.subsections()) {
            if (NUMBERED.matcher(subsection.title().plain()).lookingAt()) {
                found.add(subsection);
            } else {
                collectNumbered(subsection, found);
            }
        }
    }

    /** The sections of the highest level that has more than one. */
    private static List<Section> sections(Section section) {
        List<Section> subsections = section.subsections();
        return subsections.size() == 1 && !subsections.get(0).subsections().isEmpty()
                ? sections(subsections.get(0))
                : subsections;
    }

    private static LevelFinder sections(List<Section> sections, boolean unambiguous) {
        List<DraftLevel> levels = new ArrayList<>();
        List<Block> taken = new ArrayList<>();
        for (Section section : sections) {
            DraftLevel level = new DraftLevel(name(section.title()));
            if (!level.name.equals(section.title())) {
                level.labels.add(section.title().plain());
            }
            if (!unambiguous) {
                level.addDoubt("Is this heading a level?");
            }
            level.read(section);
            levels.add(level);
            taken.addAll(section.withHeading());
        }
        return new LevelFinder(levels, taken, List.of(), unambiguous);
    }

    private static Line name(Line heading) {
        Matcher count = NUMBERED.matcher(heading.plain());
        Line name = count.lookingAt() ? heading.slice(count.end()) : heading;
        return name.isBlank() ? heading : name;
    }

    /** The levels from the first list whose items all have a name and a description; nested items are signs. */
    private static LevelFinder inList(List<Block> blocks) {
        for (ItemList list : ItemList.of(blocks)) {
            List<Block> items =
                    list.blocks().stream().filter(Block.Item.class::isInstance).toList();
            List<DraftLevel> levels = new ArrayList<>();
            boolean allNamed = true;
            for (Block block : items) {
                boolean isNested = ((Block.Item) block).depth() > 0 && !levels.isEmpty();
                LeadIn leadIn = isNested ? null : LeadIn.of(block.line());
                if (isNested) {
                    levels.get(levels.size() - 1).addUnlabeledList(List.of(block.line()));
                } else if (leadIn != null) {
                    DraftLevel level = new DraftLevel(leadIn.name());
                    level.definition.add(new Block.Paragraph(leadIn.rest()));
                    levels.add(level);
                }
                allNamed &= isNested || leadIn != null;
            }
            if (allNamed && levels.size() >= MIN_LEVELS) {
                return new LevelFinder(levels, items, List.of(), false);
            }
        }
        return new LevelFinder(List.of(), List.of(), List.of(), false);
    }
}
