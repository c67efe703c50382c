package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the drafts of a planning guide and of its steps, in a folder of their own. */
public final class GuideDraft {
    /** One step is no guide. */
    private static final int FEWEST_STEPS = 2;

    private GuideDraft() {}

    /** Whether headings count steps that ask something. */
    public static boolean isIn(List<Block> blocks) {
        StepFinder stepFinder = StepFinder.of(blocks);
        return stepFinder.asking() >= FEWEST_STEPS
                && stepFinder.asking() * 2 >= stepFinder.steps().size();
    }

    /** The sections behind the last step, which become drafts of their own. */
    public static List<Source> after(Source source) {
        return Section.of(StepFinder.of(source.blocks()).after()).subsections().stream()
                .map(section -> source.with(section.title().plain(), section.content()))
                .toList();
    }

    /** The guide, then its steps. */
    public static List<Draft> of(Source source) {
        StepFinder stepFinder = StepFinder.of(source.blocks());
        String folder = IdSyntax.slug(source.title()) + "/";
        List<Draft> drafts = new ArrayList<>();
        int number = 1;
        for (Section step : stepFinder.steps()) {
            drafts.add(StepDraft.of(source, step, number++, folder));
        }
        List<String> names = drafts.stream()
                .map(step -> step.path().substring(folder.length()))
                .toList();
        YamlLines yamlLines = DraftHead.of(PageKind.PLANNING_GUIDE, source, Line.EMPTY);
        List<Block> body = new ArrayList<>(stepFinder.before());
        body.addAll(Section.of(stepFinder.after()).ownBlocks());
        RemainingBlocks remainingBlocks = new RemainingBlocks(body);
        remainingBlocks.emptyHeadings(yamlLines);
        yamlLines.prose("body", remainingBlocks.left());
        yamlLines.items("steps", names, yamlLines::line);
        if (names.isEmpty()) {
            yamlLines
                    .lookAt("no heading such as \"Step 1\" was found. Name the steps here.")
                    .line("steps: []");
        }
        List<PartCount> counts = List.of(
                new PartCount(names.size(), "step"), total("question group", drafts), total("question", drafts));
        drafts.add(0, Draft.of(folder + "index.yaml", PageKind.PLANNING_GUIDE, yamlLines, counts));
        return drafts;
    }

    private static PartCount total(String thing, List<Draft> steps) {
        int sum = steps.stream()
                .flatMap(step -> step.counts().stream())
                .filter(partCount -> partCount.thing().equals(thing))
                .mapToInt(PartCount::number)
                .sum();
        return new PartCount(sum, thing);
    }
}
