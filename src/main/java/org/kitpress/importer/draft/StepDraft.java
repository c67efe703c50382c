package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.content.fields.IdAllocator;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a planning step. */
public final class StepDraft {
    private static final int MIN_QUESTIONS = 3;
    private static final Pattern EXAMPLES = Pattern.compile("(?i).*\\b(examples?|ejemplos?)\\b.*");
    private static final Pattern OUTPUTS =
            Pattern.compile("(?i).*\\b(outputs?|results?|you (will )?have|at the end|resultados?)\\b.*");

    private final RemainingBlocks remaining;
    private final List<QuestionFinder.Group> groups;

    private StepDraft(Section section) {
        remaining = new RemainingBlocks(section.content());
        groups = QuestionFinder.groups(section);
        groups.forEach(group -> remaining.take(group.blocks()));
    }

    /** Whether a document contains several questions and little else. */
    public static boolean matches(Source source) {
        long questionBlocks = QuestionFinder.blocksWithQuestions(source.blocks());
        long textBlocks = source.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .count();
        return questionBlocks >= MIN_QUESTIONS && questionBlocks * 2 >= textBlocks;
    }

    /** Writes a whole document as one step. */
    public static Draft of(Source source) {
        Block.Heading title = new Block.Heading(1, Line.of(source.title()));
        return of(source, Section.of(title, source.blocks()), 1, "", new IdAllocator());
    }

    /**
     * Writes one step of a document.
     *
     * @param number the step's number, from 1
     * @param folder the folder of its file, with a slash; empty for the default folder of the kind
     * @param names the names of the other files in the folder
     */
    static Draft of(Source source, Section section, int number, String folder, IdAllocator names) {
        StepDraft step = new StepDraft(section);
        String title = Pattern.compile("(?<![.:])[.:]++$")
                .matcher(StepFinder.titleOf(section.title()).plain())
                .replaceFirst("");
        Source part = source.with(title, section.content());
        List<Line> purpose = step.remaining.takeLeadingParagraphs();
        YamlWriter yaml = DraftHead.of(
                PageKind.PLANNING_STEP, part, purpose.isEmpty() ? StepFinder.titleOf(section.title()) : purpose.get(0));
        step.write(yaml, section, number, purpose);
        String name = folder + (folder.isEmpty() ? "" : number + "-") + names.make(title) + ".yaml";
        return Draft.of(
                name,
                PageKind.PLANNING_STEP,
                yaml,
                new PartCount(step.groups.size(), "question group"),
                new PartCount(QuestionFinder.count(step.groups), "question"));
    }

    private void write(YamlWriter yaml, Section section, int number, List<Line> purpose) {
        List<ItemList> lists = ItemList.of(remaining.remaining());
        List<ItemList> examples = lists.stream()
                .filter(list -> EXAMPLES.matcher(list.title().plain()).matches())
                .toList();
        List<ItemList> outputs = lists.stream()
                .filter(list -> !examples.contains(list)
                        && OUTPUTS.matcher(list.title().plain()).matches())
                .toList();
        examples.forEach(list -> remaining.take(list.blocks()));
        outputs.forEach(list -> remaining.take(list.blocks()));
        remaining.writeBody(
                yaml,
                "This text is in the step but not part of its questions. Move it to where it belongs, or leave it here.");
        yaml.comment("In the document: " + section.title().plain());
        yaml.number("number", number);
        purpose(yaml, section, purpose);
        yaml.list("examples", examples, list -> {
            yaml.id(list.title().plain()).text("title", list.title());
            yaml.list("items", list.items(), item -> yaml.id(item.plain()).markdown("text", item));
        });
        List<Line> results = new ArrayList<>();
        outputs.forEach(list -> {
            yaml.comment("In the document: " + list.title().plain());
            results.addAll(list.items());
        });
        yaml.markdownList("outputs", results);
        yaml.list("groups", groups, group -> group(yaml, group));
        if (groups.isEmpty()) {
            yaml.reviewNote("No question was found. Add groups of questions here.")
                    .line("groups: []");
        }
    }

    private static void purpose(YamlWriter yaml, Section section, List<Line> purpose) {
        if (purpose.isEmpty()) {
            yaml.reviewNote("What is the step for? This is only its heading.")
                    .markdown("purpose", StepFinder.titleOf(section.title()));
        } else {
            List<Block> paragraphs = new ArrayList<>();
            purpose.forEach(line -> paragraphs.add(new Block.Paragraph(line)));
            yaml.markdown("purpose", paragraphs);
        }
    }

    private static void group(YamlWriter yaml, QuestionFinder.Group group) {
        boolean titled = !group.title().isBlank();
        Line title = titled
                ? group.title()
                : Line.of(DraftNames.title(group.questions().get(0).text()));
        yaml.id(title.plain());
        if (!titled) {
            yaml.reviewNote("What are these questions about? This is only the start of the first one.");
        }
        yaml.text("title", title);
        QuestionFinder.write("questions", group.questions(), yaml);
    }
}
