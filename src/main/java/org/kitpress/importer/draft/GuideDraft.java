package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.content.fields.IdAllocator;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the drafts of a planning guide and its steps into a folder of their own. */
public final class GuideDraft {
    /** A single step is not a guide. */
    private static final int MIN_STEPS = 2;

    private GuideDraft() {}

    /** Whether headings number steps that contain questions. */
    public static boolean matches(Source source) {
        StepFinder finder = StepFinder.of(source.blocks());
        return finder.stepsWithQuestions() >= MIN_STEPS
                && finder.stepsWithQuestions() * 2 >= finder.steps().size();
    }

    /** The sections after the last step; each becomes a draft of its own. */
    public static List<Source> sectionsAfterSteps(Source source) {
        return Section.of(StepFinder.of(source.blocks()).after()).subsections().stream()
                .map(section -> source.with(section.title().plain(), section.content()))
                .toList();
    }

    /** The guide, followed by its steps. */
    public static List<Draft> of(Source source) {
        StepFinder finder = StepFinder.of(source.blocks());
        String folder = IdSyntax.slug(source.title()) + "/";
        List<Draft> drafts = new ArrayList<>();
        IdAllocator names = new IdAllocator();
        names.make("index");
        int number = 1;
        for (Section step : finder.steps()) {
            drafts.add(StepDraft.of(source, step, number++, folder, names));
        }
        List<String> files = drafts.stream()
                .map(step -> step.path().substring(folder.length()))
                .toList();
        YamlWriter yaml = DraftHead.of(PageKind.PLANNING_GUIDE, source, Line.EMPTY);
        List<Block> body = new ArrayList<>(finder.before());
        body.addAll(Section.of(finder.after()).ownBlocks());
        RemainingBlocks remaining = new RemainingBlocks(body);
        remaining.takeEmptyHeadings(yaml);
        yaml.markdown("body", remaining.remaining());
        yaml.list("steps", files, yaml::line);
        if (files.isEmpty()) {
            yaml.reviewNote("No heading such as \"Step 1\" was found. List the files of the steps here.")
                    .line("steps: []");
        }
        drafts.add(
                0,
                Draft.of(
                        folder + "index.yaml",
                        PageKind.PLANNING_GUIDE,
                        yaml,
                        new PartCount(files.size(), "step"),
                        total("question group", drafts),
                        total("question", drafts)));
        return drafts;
    }

    private static PartCount total(String noun, List<Draft> steps) {
        int sum = steps.stream()
                .flatMap(step -> step.counts().stream())
                .filter(count -> count.noun().equals(noun))
                .mapToInt(PartCount::count)
                .sum();
        return new PartCount(sum, noun);
    }
}
