package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Box;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/** Writes the draft of a checklist. */
public final class ChecklistDraft {
    private static final int FEWEST_ITEMS = 2;
    private static final String PURPOSE = "purpose|prop[oó]sito";
    private static final Pattern NAMED = Pattern.compile(
            "(?iu).*\\b(check-? ?lists?|to do|actions?|lista de (verificaci[oó]n|control)|acciones)\\b.*");

    private final Parts parts;
    private final Yaml yaml;

    private ChecklistDraft(Source source, Yaml yaml) {
        parts = new Parts(source.blocks());
        this.yaml = yaml;
    }

    /** Whether a document has boxes to tick, or says that it is a list of things to do and has lists. */
    public static boolean isIn(Source source) {
        long boxes = source.blocks().stream()
                .filter(block -> block instanceof Block.Item item && item.box() != Box.NONE)
                .count();
        long items =
                source.blocks().stream().filter(Block.Item.class::isInstance).count();
        boolean table = source.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Table one && CheckTable.of(one).hasBoxes());
        boolean named = NAMED.matcher(source.title()).matches();
        return boxes >= FEWEST_ITEMS || table || named && items >= FEWEST_ITEMS;
    }

    public static Draft of(Source source) {
        Parts.Labelled purpose = new Parts(source.blocks()).labelled(PURPOSE);
        Yaml yaml = Head.of("checklist", source, purpose == null ? Line.EMPTY : purpose.text());
        List<Area> areas = new ChecklistDraft(source, yaml).write(source);
        int items = areas.stream().mapToInt(area -> area.items().size()).sum();
        List<Count> counts = List.of(new Count(areas.size(), "area"), new Count(items, "item"));
        return Draft.of(Names.file(source.title()), "checklist", yaml, counts);
    }

    private List<Area> write(Source source) {
        Parts.Labelled purpose = parts.labelled(PURPOSE);
        Parts.Labelled directions = parts.labelled("directions|instructions|instrucciones");
        Parts.Labelled completedBy = parts.labelled("(?:to be )?completed by|completado por");
        List<Line> header = HeaderFields.take(parts);
        Areas areas = new Areas(source.title(), parts.left());
        parts.take(areas.taken());
        List<Line> first = purpose == null ? parts.leadingParagraphs() : List.of(purpose.text());
        parts.emptyHeadings(yaml);
        if (!parts.left().isEmpty()) {
            yaml.lookAt("this stood beside the lists. Move it to where it belongs, or leave it.")
                    .prose("body", parts.left());
        }
        if (purpose != null) {
            yaml.comment("In the document: " + purpose.label());
        }
        if (first.isEmpty()) {
            yaml.lookAt("what is the list for? This is its title.").prose("purpose", Line.of(source.title()));
        } else {
            yaml.prose(
                    "purpose",
                    first.stream()
                            .map(line -> (Block) new Block.Paragraph(line))
                            .toList());
        }
        if (directions != null) {
            yaml.comment("In the document: " + directions.label()).prose("directions", directions.text());
        }
        if (completedBy != null) {
            yaml.comment("In the document: " + completedBy.label());
            yaml.text("completed-by", completedBy.text());
        }
        yaml.proses("header-fields", header);
        scale(areas);
        yaml.items("areas", areas.all(), area -> area(area, source.title()));
        if (areas.all().isEmpty()) {
            yaml.lookAt("no list was found. A checklist needs some items.").line("areas: []");
        }
        return areas.all();
    }

    private void scale(Areas areas) {
        areas.heads().forEach(heads -> yaml.comment("The columns in the document: " + heads));
        if (areas.isProgress()) {
            yaml.lookAt("the columns of the table look like steps of progress. Else write tick.")
                    .word("scale", "progress");
        } else if (!areas.levels().isEmpty()) {
            yaml.lookAt("the columns of the table look like levels. Say of each what it means.");
            yaml.group(
                    "scale",
                    () -> yaml.word("form", "rubric")
                            .items(
                                    "levels",
                                    areas.levels(),
                                    level -> yaml.text("name", level).text("descriptor", level)));
        } else {
            yaml.word("scale", "tick");
        }
    }

    private void area(Area area, String title) {
        Line name = area.title().isBlank() ? Line.of(title) : area.title();
        yaml.id(name.plain()).text("title", name).prose("intro", area.intro());
        yaml.items("items", area.items(), this::item);
    }

    private void item(Area.Item item) {
        yaml.id(item.action().plain());
        if (item.ticked()) {
            yaml.lookAt(
                    "the box is ticked in the document; readers begin with an empty one. Was something meant by it?");
        }
        if (!item.detail().isBlank() || !item.condition().isBlank()) {
            yaml.lookAt("the first sentence is the action; does it say all that is to be done?");
        }
        yaml.prose("action", item.action()).prose("detail", item.detail());
        yaml.proses("examples", item.examples()).prose("if", item.condition());
    }
}
