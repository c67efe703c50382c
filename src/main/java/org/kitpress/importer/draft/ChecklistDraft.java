package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a checklist. */
public final class ChecklistDraft {
    /** A line of a form to fill in, such as a name or a date: a label followed by underscores. */
    private static final Pattern FIELD = Pattern.compile("([\\p{L}][^_:\\n]{0,60}?)\\s*:?\\s*[_\u2026.]{3,}\\s*");

    private static final int MIN_ITEMS = 2;
    private static final String PURPOSE = "purpose|prop[oó]sito";
    private static final Pattern CHECKLIST_TITLE = Pattern.compile(
            "(?iu).*\\b(check-? ?lists?|to do|actions?|lista de (verificaci[oó]n|control)|acciones)\\b.*");

    private final RemainingBlocks remaining;
    private final YamlWriter yaml;

    private ChecklistDraft(Source source, YamlWriter yaml) {
        remaining = new RemainingBlocks(source.blocks());
        this.yaml = yaml;
    }

    /** Whether a document has checkboxes, or has list items and a title that calls it a checklist. */
    public static boolean matches(Source source) {
        long boxes = source.blocks().stream()
                .filter(block -> block instanceof Block.Item item && item.checkbox() != Checkbox.NONE)
                .count();
        long items =
                source.blocks().stream().filter(Block.Item.class::isInstance).count();
        boolean hasCheckboxTable = source.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table one
                        && ChecklistTable.of(one).hasCheckboxes());
        boolean hasChecklistTitle = CHECKLIST_TITLE.matcher(source.title()).matches();
        return boxes >= MIN_ITEMS || hasCheckboxTable || hasChecklistTitle && items >= MIN_ITEMS;
    }

    public static Draft of(Source source) {
        RemainingBlocks.Labeled purpose = new RemainingBlocks(source.blocks()).takeLabeled(PURPOSE);
        YamlWriter yaml = DraftHead.of(PageKind.CHECKLIST, source, purpose == null ? Line.EMPTY : purpose.text());
        List<DraftArea> areas = new ChecklistDraft(source, yaml).write(source);
        int items = areas.stream().mapToInt(area -> area.items().size()).sum();
        return Draft.of(
                source, PageKind.CHECKLIST, yaml, new PartCount(areas.size(), "area"), new PartCount(items, "item"));
    }

    private List<DraftArea> write(Source source) {
        RemainingBlocks.Labeled purpose = remaining.takeLabeled(PURPOSE);
        RemainingBlocks.Labeled directions = remaining.takeLabeled("directions|instructions|instrucciones");
        RemainingBlocks.Labeled completedBy = remaining.takeLabeled("(?:to be )?completed by|completado por");
        List<Line> header = takeHeaderFields();
        AreaFinder finder = new AreaFinder(source.title(), remaining.remaining());
        remaining.take(finder.taken());
        List<Line> purposeLines = purpose == null ? remaining.takeLeadingParagraphs() : List.of(purpose.text());
        remaining.writeBody(yaml, "This text was outside the lists. Move it to where it belongs, or leave it here.");
        if (purpose != null) {
            yaml.comment("In the document: " + purpose.label());
        }
        if (purposeLines.isEmpty()) {
            yaml.reviewNote("What is the list for? This is only its title.")
                    .markdown("purpose", Line.of(source.title()));
        } else {
            yaml.markdown(
                    "purpose",
                    purposeLines.stream()
                            .map(line -> (Block) new Block.Paragraph(line))
                            .toList());
        }
        if (directions != null) {
            yaml.comment("In the document: " + directions.label()).markdown("directions", directions.text());
        }
        if (completedBy != null) {
            yaml.comment("In the document: " + completedBy.label());
            yaml.text("completed-by", completedBy.text());
        }
        yaml.markdownList("header-fields", header);
        scale(finder);
        yaml.list("areas", finder.areas(), area -> area(area, source.title()));
        if (finder.areas().isEmpty()) {
            yaml.reviewNote("No list was found. Add an area with items.").line("areas: []");
        }
        return finder.areas();
    }

    private void scale(AreaFinder finder) {
        finder.headers().forEach(heads -> yaml.comment("Columns in the document: " + heads));
        if (finder.isProgress()) {
            yaml.reviewNote("The columns look like stages of progress. If they are not, write tick.")
                    .keyword("scale", "progress");
        } else if (!finder.levels().isEmpty()) {
            yaml.reviewNote("The columns look like levels. Describe what each one means.");
            yaml.mapping(
                    "scale",
                    () -> yaml.keyword("form", "rubric")
                            .list(
                                    "levels",
                                    finder.levels(),
                                    level -> yaml.text("name", level).text("descriptor", level)));
        } else {
            yaml.keyword("scale", "tick");
        }
    }

    private void area(DraftArea area, String title) {
        Line name = area.title().isBlank() ? Line.of(title) : area.title();
        yaml.id(name.plain()).text("title", name).markdown("intro", area.intro());
        yaml.list("items", area.items(), this::item);
    }

    private void item(DraftArea.Item item) {
        yaml.id(item.action().plain());
        if (item.checked()) {
            yaml.reviewNote(
                    "The box is checked in the document, but readers start with an empty one. Does the check mark matter?");
        }
        if (!item.detail().isBlank() || !item.condition().isBlank()) {
            yaml.reviewNote("The first sentence became the action. Does it say everything to do?");
        }
        yaml.markdown("action", item.action()).markdown("detail", item.detail());
        yaml.markdownList("examples", item.examples()).markdown("if", item.condition());
    }

    /** The labels of the fields at the top. Takes the paragraphs that contain nothing else. */
    private List<Line> takeHeaderFields() {
        List<Line> fields = new ArrayList<>();
        for (Block block : remaining.remaining()) {
            String plain = block.line().plain();
            Matcher field = FIELD.matcher(plain);
            if (block instanceof Block.Paragraph
                    && FIELD.matcher(plain).replaceAll("").isBlank()
                    && !plain.isBlank()) {
                while (field.find()) {
                    fields.add(Line.of(field.group(1)));
                }
                remaining.take(List.of(block));
            }
        }
        return fields;
    }
}
