package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a checklist. */
public final class ChecklistDraft {
    private static final int FEWEST_ITEMS = 2;
    private static final String PURPOSE = "purpose|prop[oó]sito";
    private static final Pattern NAMED = Pattern.compile(
            "(?iu).*\\b(check-? ?lists?|to do|actions?|lista de (verificaci[oó]n|control)|acciones)\\b.*");

    private final RemainingBlocks remainingBlocks;
    private final YamlLines yamlLines;

    private ChecklistDraft(Source source, YamlLines yamlLines) {
        remainingBlocks = new RemainingBlocks(source.blocks());
        this.yamlLines = yamlLines;
    }

    /** Whether a document has boxes to tick, or says that it is a list of things to do and has lists. */
    public static boolean isIn(Source source) {
        long boxes = source.blocks().stream()
                .filter(block -> block instanceof Block.Item item && item.checkbox() != Checkbox.NONE)
                .count();
        long items =
                source.blocks().stream().filter(Block.Item.class::isInstance).count();
        boolean table = source.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table one
                        && ChecklistTable.of(one).hasBoxes());
        boolean named = NAMED.matcher(source.title()).matches();
        return boxes >= FEWEST_ITEMS || table || named && items >= FEWEST_ITEMS;
    }

    public static Draft of(Source source) {
        RemainingBlocks.Labelled purpose = new RemainingBlocks(source.blocks()).labelled(PURPOSE);
        YamlLines yamlLines = DraftHead.of(PageKind.CHECKLIST, source, purpose == null ? Line.EMPTY : purpose.text());
        List<DraftArea> areas = new ChecklistDraft(source, yamlLines).write(source);
        int items =
                areas.stream().mapToInt(draftArea -> draftArea.items().size()).sum();
        List<PartCount> counts = List.of(new PartCount(areas.size(), "area"), new PartCount(items, "item"));
        return Draft.of(DraftNames.file(source.title()), PageKind.CHECKLIST, yamlLines, counts);
    }

    private List<DraftArea> write(Source source) {
        RemainingBlocks.Labelled purpose = remainingBlocks.labelled(PURPOSE);
        RemainingBlocks.Labelled directions = remainingBlocks.labelled("directions|instructions|instrucciones");
        RemainingBlocks.Labelled completedBy = remainingBlocks.labelled("(?:to be )?completed by|completado por");
        List<Line> header = HeaderFields.take(remainingBlocks);
        AreaFinder areaFinder = new AreaFinder(source.title(), remainingBlocks.left());
        remainingBlocks.take(areaFinder.taken());
        List<Line> first = purpose == null ? remainingBlocks.leadingParagraphs() : List.of(purpose.text());
        remainingBlocks.emptyHeadings(yamlLines);
        if (!remainingBlocks.left().isEmpty()) {
            yamlLines
                    .lookAt("this stood beside the lists. Move it to where it belongs, or leave it.")
                    .prose("body", remainingBlocks.left());
        }
        if (purpose != null) {
            yamlLines.comment("In the document: " + purpose.label());
        }
        if (first.isEmpty()) {
            yamlLines.lookAt("what is the list for? This is its title.").prose("purpose", Line.of(source.title()));
        } else {
            yamlLines.prose(
                    "purpose",
                    first.stream()
                            .map(line -> (Block) new Block.Paragraph(line))
                            .toList());
        }
        if (directions != null) {
            yamlLines.comment("In the document: " + directions.label()).prose("directions", directions.text());
        }
        if (completedBy != null) {
            yamlLines.comment("In the document: " + completedBy.label());
            yamlLines.text("completed-by", completedBy.text());
        }
        yamlLines.proses("header-fields", header);
        scale(areaFinder);
        yamlLines.items("areas", areaFinder.all(), draftArea -> area(draftArea, source.title()));
        if (areaFinder.all().isEmpty()) {
            yamlLines.lookAt("no list was found. A checklist needs some items.").line("areas: []");
        }
        return areaFinder.all();
    }

    private void scale(AreaFinder areaFinder) {
        areaFinder.heads().forEach(heads -> yamlLines.comment("The columns in the document: " + heads));
        if (areaFinder.isProgress()) {
            yamlLines
                    .lookAt("the columns of the table look like steps of progress. Else write tick.")
                    .word("scale", "progress");
        } else if (!areaFinder.levels().isEmpty()) {
            yamlLines.lookAt("the columns of the table look like levels. Say of each what it means.");
            yamlLines.group(
                    "scale",
                    () -> yamlLines
                            .word("form", "rubric")
                            .items(
                                    "levels",
                                    areaFinder.levels(),
                                    level -> yamlLines.text("name", level).text("descriptor", level)));
        } else {
            yamlLines.word("scale", "tick");
        }
    }

    private void area(DraftArea draftArea, String title) {
        Line name = draftArea.title().isBlank() ? Line.of(title) : draftArea.title();
        yamlLines.id(name.plain()).text("title", name).prose("intro", draftArea.intro());
        yamlLines.items("items", draftArea.items(), this::item);
    }

    private void item(DraftArea.Item item) {
        yamlLines.id(item.action().plain());
        if (item.ticked()) {
            yamlLines.lookAt(
                    "the box is ticked in the document; readers begin with an empty one. Was something meant by it?");
        }
        if (!item.detail().isBlank() || !item.condition().isBlank()) {
            yamlLines.lookAt("the first sentence is the action; does it say all that is to be done?");
        }
        yamlLines.prose("action", item.action()).prose("detail", item.detail());
        yamlLines.proses("examples", item.examples()).prose("if", item.condition());
    }
}
