package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the drafts of scenarios: one for each section that is named so, or the whole document. */
public final class ScenarioDraft {
    private static final String WORD =
            "(?:scenarios?|case stud(?:y|ies)|vignettes?|possibilit(?:y|ies)|escenarios?|estudios? de caso)";
    private static final Pattern NAMED = Pattern.compile("(?iu).*\\b" + WORD + "\\b.*");

    /** "Scenario 2: A bridge": what counts it, and what it is called. */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)((?:[\\p{L}]+ )?" + WORD + "\\s*(?:\\d+|[IVX]+)?)\\s*(?:[:.–—-]\\s*(.*))?");

    private ScenarioDraft() {}

    /** Whether the title says so, or the headings of most of its sections. */
    public static boolean isIn(Source source) {
        List<Section> sections = sections(source);
        return NAMED.matcher(source.title()).matches() || !sections.isEmpty();
    }

    private static List<Section> sections(Source source) {
        List<Section> named = new ArrayList<>();
        collect(Section.of(source.blocks()), named);
        return named;
    }

    private static void collect(Section section, List<Section> named) {
        for (Section below : section.subsections()) {
            if (LABEL.matcher(below.title().plain().strip()).matches()) {
                named.add(below);
            } else {
                collect(below, named);
            }
        }
    }

    public static List<Draft> of(Source source) {
        List<Section> sections = sections(source);
        if (sections.isEmpty()) {
            return List.of(one(source.with(source.title(), source.blocks()), Line.of(source.title()), "", List.of()));
        }
        RemainingBlocks around = new RemainingBlocks(source.blocks());
        List<Draft> drafts = new ArrayList<>();
        for (Section section : sections) {
            around.take(section.withHeading());
        }
        String under = source.title();
        for (Section section : sections) {
            // What stands around the scenarios goes with the first one.
            List<Block> more = drafts.isEmpty() ? around.left() : List.of();
            drafts.add(one(source.with(section.title().plain(), section.content()), section.title(), under, more));
        }
        return drafts;
    }

    private static Draft one(Source source, Line heading, String under, List<Block> around) {
        Matcher label = LABEL.matcher(heading.plain().strip());
        boolean counted = label.matches();
        String title = counted && label.group(2) != null && !label.group(2).isBlank() ? label.group(2) : source.title();
        Source titled = source.with(title, source.blocks());
        ScenarioParts scenarioParts = new ScenarioParts(source.blocks());
        YamlLines yamlLines = DraftHead.of(PageKind.SCENARIO, titled, Line.EMPTY);
        if (!under.isEmpty()) {
            yamlLines.comment("In the document it stands under: " + under);
        }
        List<Block> beside = new ArrayList<>(around);
        beside.addAll(scenarioParts.rest());
        RemainingBlocks body = new RemainingBlocks(beside);
        body.emptyHeadings(yamlLines);
        if (!body.left().isEmpty()) {
            yamlLines
                    .lookAt("this stood beside the story. Move it to where it belongs, or leave it.")
                    .prose("body", body.left());
        }
        if (title.equals(heading.plain())) {
            yamlLines.lookAt("write a title that says what happens; the document only counts.");
        }
        yamlLines.text("label", counted ? label.group(1).strip() : "Scenario");
        scenarioParts.write(yamlLines, title);
        List<PartCount> counts = List.of(
                new PartCount(scenarioParts.actions(), "action"),
                new PartCount(scenarioParts.lists(), "list"),
                new PartCount(scenarioParts.questions(), "question"));
        return Draft.of(DraftNames.file(title), PageKind.SCENARIO, yamlLines, counts);
    }
}
