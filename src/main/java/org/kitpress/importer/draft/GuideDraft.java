package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.content.fields.Ids;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;

/** Writes the drafts of a planning guide and of its steps, in a folder of their own. */
public final class GuideDraft {
    /** One step is no guide. */
    private static final int FEWEST_STEPS = 2;

    private GuideDraft() {}

    /** Whether headings count steps that ask something. */
    public static boolean isIn(List<Block> blocks) {
        Steps steps = Steps.of(blocks);
        return steps.asking() >= FEWEST_STEPS
                && steps.asking() * 2 >= steps.steps().size();
    }

    /** The sections behind the last step, which become drafts of their own. */
    public static List<Source> after(Source source) {
        return Section.of(Steps.of(source.blocks()).after()).sections().stream()
                .map(section -> source.with(section.title().plain(), section.below()))
                .toList();
    }

    /** The guide, then its steps. */
    public static List<Draft> of(Source source) {
        Steps steps = Steps.of(source.blocks());
        String folder = Ids.slug(source.title()) + "/";
        List<Draft> drafts = new ArrayList<>();
        int number = 1;
        for (Section step : steps.steps()) {
            drafts.add(StepDraft.of(source, step, number++, folder));
        }
        List<String> names = drafts.stream()
                .map(step -> step.path().substring(folder.length()))
                .toList();
        Yaml yaml = Head.of("planning-guide", source, Line.EMPTY);
        List<Block> body = new ArrayList<>(steps.before());
        body.addAll(Section.of(steps.after()).own());
        Parts parts = new Parts(body);
        parts.emptyHeadings(yaml);
        yaml.prose("body", parts.left());
        yaml.items("steps", names, yaml::line);
        if (names.isEmpty()) {
            yaml.lookAt("no heading such as \"Step 1\" was found. Name the steps here.")
                    .line("steps: []");
        }
        List<Count> counts =
                List.of(new Count(names.size(), "step"), total("question group", drafts), total("question", drafts));
        drafts.add(0, Draft.of(folder + "index.yaml", "planning-guide", yaml, counts));
        return drafts;
    }

    private static Count total(String thing, List<Draft> steps) {
        int sum = steps.stream()
                .flatMap(step -> step.counts().stream())
                .filter(count -> count.thing().equals(thing))
                .mapToInt(Count::number)
                .sum();
        return new Count(sum, thing);
    }
}
