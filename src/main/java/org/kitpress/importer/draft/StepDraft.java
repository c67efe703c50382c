package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a planning step: its groups of questions, its examples, and what is left. */
public final class StepDraft {
    private static final int FEWEST_QUESTIONS = 3;
    private static final Pattern EXAMPLES = Pattern.compile("(?i).*\\b(examples?|ejemplos?)\\b.*");
    private static final Pattern OUTPUTS =
            Pattern.compile("(?i).*\\b(outputs?|results?|you (will )?have|at the end|resultados?)\\b.*");

    private final RemainingBlocks remainingBlocks;
    private final List<QuestionFinder.Group> groups;

    private StepDraft(Section section) {
        remainingBlocks = new RemainingBlocks(section.content());
        groups = QuestionFinder.groups(section);
        groups.forEach(group -> remainingBlocks.take(group.blocks()));
    }

    /** Whether a document asks several things, and has little else. */
    public static boolean isIn(List<Block> blocks) {
        long asking = QuestionFinder.asking(blocks);
        long telling = blocks.stream()
                .filter(block -> !(block instanceof Block.Heading))
                .count();
        return asking >= FEWEST_QUESTIONS && asking * 2 >= telling;
    }

    /** A whole document as one step. */
    public static Draft of(Source source) {
        Block.Heading title = new Block.Heading(1, Line.of(source.title()));
        return of(source, Section.of(title, source.blocks()), 1, "");
    }

    /**
     * One step of a document.
     *
     * @param number of the step
     * @param folder where its file stands, with a slash; empty for where pages of the kind are
     */
    static Draft of(Source source, Section section, int number, String folder) {
        StepDraft step = new StepDraft(section);
        String title = Pattern.compile("[.:]+$")
                .matcher(StepFinder.titleOf(section.title()).plain())
                .replaceFirst("");
        Source part = source.with(title, section.content());
        List<Line> purpose = step.remainingBlocks.leadingParagraphs();
        YamlLines yamlLines = DraftHead.of(
                PageKind.PLANNING_STEP, part, purpose.isEmpty() ? StepFinder.titleOf(section.title()) : purpose.get(0));
        step.write(yamlLines, section, number, purpose);
        String name = folder + (folder.isEmpty() ? "" : number + "-") + DraftNames.file(title);
        List<PartCount> counts = List.of(
                new PartCount(step.groups.size(), "question group"),
                new PartCount(QuestionFinder.count(step.groups), "question"));
        return Draft.of(name, PageKind.PLANNING_STEP, yamlLines, counts);
    }

    private void write(YamlLines yamlLines, Section section, int number, List<Line> purpose) {
        List<ItemList> lists = ItemList.of(remainingBlocks.left());
        List<ItemList> examples = lists.stream()
                .filter(list -> EXAMPLES.matcher(list.title().plain()).matches())
                .toList();
        List<ItemList> outputs = lists.stream()
                .filter(list -> !examples.contains(list)
                        && OUTPUTS.matcher(list.title().plain()).matches())
                .toList();
        examples.forEach(list -> remainingBlocks.take(list.blocks()));
        outputs.forEach(list -> remainingBlocks.take(list.blocks()));
        remainingBlocks.emptyHeadings(yamlLines);
        List<Block> left = remainingBlocks.left();
        if (!left.isEmpty()) {
            yamlLines
                    .lookAt("this stood in the step beside its questions. Move it to where it belongs, or leave it.")
                    .prose("body", left);
        }
        yamlLines.comment("In the document: " + section.title().plain());
        yamlLines.number("number", number);
        purpose(yamlLines, section, purpose);
        yamlLines.items("examples", examples, list -> {
            yamlLines.id(list.title().plain()).text("title", list.title());
            yamlLines.items(
                    "items", list.items(), item -> yamlLines.id(item.plain()).prose("text", item));
        });
        List<Line> results = new ArrayList<>();
        outputs.forEach(list -> {
            yamlLines.comment("In the document: " + list.title().plain());
            results.addAll(list.items());
        });
        yamlLines.proses("outputs", results);
        yamlLines.items("groups", groups, group -> group(yamlLines, group));
        if (groups.isEmpty()) {
            yamlLines.lookAt("no question was found here. A step needs some.").line("groups: []");
        }
    }

    private static void purpose(YamlLines yamlLines, Section section, List<Line> purpose) {
        if (purpose.isEmpty()) {
            yamlLines
                    .lookAt("what is the step for? This is its heading.")
                    .prose("purpose", StepFinder.titleOf(section.title()));
        } else {
            List<Block> paragraphs = new ArrayList<>();
            purpose.forEach(line -> paragraphs.add(new Block.Paragraph(line)));
            yamlLines.prose("purpose", paragraphs);
        }
    }

    private static void group(YamlLines yamlLines, QuestionFinder.Group group) {
        boolean titled = !group.title().isBlank();
        Line title = titled
                ? group.title()
                : Line.of(DraftNames.title(group.questions().get(0).text()));
        yamlLines.id(title.plain());
        if (!titled) {
            yamlLines.lookAt("what are these questions about, in a few words? This is the start of the first.");
        }
        yamlLines.text("title", title);
        QuestionFinder.write("questions", group.questions(), yamlLines);
    }
}
