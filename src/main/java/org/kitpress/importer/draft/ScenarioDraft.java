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

/** Writes the drafts of scenarios: one for each section whose heading says so, otherwise one for the whole document. */
public final class ScenarioDraft {
    private static final String WORD =
            "(?:scenarios?|case stud(?:y|ies)|vignettes?|possibilit(?:y|ies)|escenarios?|estudios? de caso)";
    private static final Pattern SCENARIO_TITLE = Pattern.compile("(?iu).*\\b" + WORD + "\\b.*");

    /** "Scenario 2: A bridge": a label and a title. */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)((?:[\\p{L}]+ )?" + WORD + "\\s*(?:\\d+|[IVX]+)?)\\s*(?:[:.–—-]\\s*(.*))?");

    private ScenarioDraft() {}

    /** Whether the title or the heading of some section calls it a scenario. */
    public static boolean matches(Source source) {
        List<Section> sections = sections(source);
        return SCENARIO_TITLE.matcher(source.title()).matches() || !sections.isEmpty();
    }

    private static List<Section> sections(Source source) {
        List<Section> named = new ArrayList<>();
        collect(Section.of(source.blocks()), named);
        return named;
    }

    private static void collect(Section section, List<Section> named) {
        for (Section subsection : section.subsections()) {
            if (LABEL.matcher(subsection.title().plain().strip()).matches()) {
                named.add(subsection);
            } else {
                collect(subsection, named);
            }
        }
    }

    public static List<Draft> of(Source source) {
        List<Section> sections = sections(source);
        if (sections.isEmpty()) {
            return List.of(draft(source.with(source.title(), source.blocks()), Line.of(source.title()), "", List.of()));
        }
        RemainingBlocks rest = new RemainingBlocks(source.blocks());
        List<Draft> drafts = new ArrayList<>();
        for (Section section : sections) {
            rest.take(section.withHeading());
        }
        String parentTitle = source.title();
        for (Section section : sections) {
            // The blocks outside the scenarios go into the first draft.
            List<Block> extra = drafts.isEmpty() ? rest.remaining() : List.of();
            drafts.add(draft(
                    source.with(section.title().plain(), section.content()), section.title(), parentTitle, extra));
        }
        return drafts;
    }

    private static Draft draft(Source source, Line heading, String parentTitle, List<Block> rest) {
        Matcher label = LABEL.matcher(heading.plain().strip());
        boolean numbered = label.matches();
        String title =
                numbered && label.group(2) != null && !label.group(2).isBlank() ? label.group(2) : source.title();
        Source titled = source.with(title, source.blocks());
        ScenarioParts parts = new ScenarioParts(source.blocks());
        YamlWriter yaml = DraftHead.of(PageKind.SCENARIO, titled, Line.EMPTY);
        if (!parentTitle.isEmpty()) {
            yaml.comment("In the document, this is under: " + parentTitle);
        }
        List<Block> bodyBlocks = new ArrayList<>(rest);
        bodyBlocks.addAll(parts.rest());
        RemainingBlocks body = new RemainingBlocks(bodyBlocks);
        body.writeBody(yaml, "This text was outside the story. Move it to where it belongs, or leave it here.");
        if (title.equals(heading.plain())) {
            yaml.reviewNote("Write a title that says what happens. The document has only a number.");
        }
        yaml.text("label", numbered ? label.group(1).strip() : "Scenario");
        parts.write(yaml, title);
        return Draft.of(
                titled,
                PageKind.SCENARIO,
                yaml,
                new PartCount(parts.actions(), "action"),
                new PartCount(parts.lists(), "list"),
                new PartCount(parts.questions(), "question"));
    }
}
