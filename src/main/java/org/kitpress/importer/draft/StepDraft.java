package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;

/** Writes the draft of a planning step: its groups of questions, its examples, and what is left. */
public final class StepDraft {
    private static final int FEWEST_QUESTIONS = 3;
    private static final Pattern EXAMPLES = Pattern.compile("(?i).*\\b(examples?|ejemplos?)\\b.*");
    private static final Pattern OUTPUTS =
            Pattern.compile("(?i).*\\b(outputs?|results?|you (will )?have|at the end|resultados?)\\b.*");

    private final Parts parts;
    private final List<Questions.Group> groups;

    private StepDraft(Section section) {
        parts = new Parts(section.below());
        groups = Questions.groups(section);
        groups.forEach(group -> parts.take(group.blocks()));
    }

    /** Whether a document asks several things, and has little else. */
    public static boolean isIn(List<Block> blocks) {
        long asking = Questions.asking(blocks);
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
                .matcher(Steps.titleOf(section.title()).plain())
                .replaceFirst("");
        Source part = source.with(title, section.below());
        List<Line> purpose = step.parts.leadingParagraphs();
        Yaml yaml = Head.of("planning-step", part, purpose.isEmpty() ? Steps.titleOf(section.title()) : purpose.get(0));
        step.write(yaml, section, number, purpose);
        String name = folder + (folder.isEmpty() ? "" : number + "-") + Names.file(title);
        List<Count> counts = List.of(
                new Count(step.groups.size(), "question group"), new Count(Questions.count(step.groups), "question"));
        return Draft.of(name, "planning-step", yaml, counts);
    }

    private void write(Yaml yaml, Section section, int number, List<Line> purpose) {
        List<ItemList> lists = ItemList.of(parts.left());
        List<ItemList> examples = lists.stream()
                .filter(list -> EXAMPLES.matcher(list.title().plain()).matches())
                .toList();
        List<ItemList> outputs = lists.stream()
                .filter(list -> !examples.contains(list)
                        && OUTPUTS.matcher(list.title().plain()).matches())
                .toList();
        examples.forEach(list -> parts.take(list.blocks()));
        outputs.forEach(list -> parts.take(list.blocks()));
        parts.emptyHeadings(yaml);
        List<Block> left = parts.left();
        if (!left.isEmpty()) {
            yaml.lookAt("this stood in the step beside its questions. Move it to where it belongs, or leave it.")
                    .prose("body", left);
        }
        yaml.comment("In the document: " + section.title().plain());
        yaml.number("number", number);
        purpose(yaml, section, purpose);
        yaml.items("examples", examples, list -> {
            yaml.id(list.title().plain()).text("title", list.title());
            yaml.items("items", list.items(), item -> yaml.id(item.plain()).prose("text", item));
        });
        List<Line> results = new ArrayList<>();
        outputs.forEach(list -> {
            yaml.comment("In the document: " + list.title().plain());
            results.addAll(list.items());
        });
        yaml.proses("outputs", results);
        yaml.items("groups", groups, group -> group(yaml, group));
        if (groups.isEmpty()) {
            yaml.lookAt("no question was found here. A step needs some.").line("groups: []");
        }
    }

    private static void purpose(Yaml yaml, Section section, List<Line> purpose) {
        if (purpose.isEmpty()) {
            yaml.lookAt("what is the step for? This is its heading.").prose("purpose", Steps.titleOf(section.title()));
        } else {
            List<Block> paragraphs = new ArrayList<>();
            purpose.forEach(line -> paragraphs.add(new Block.Paragraph(line)));
            yaml.prose("purpose", paragraphs);
        }
    }

    private static void group(Yaml yaml, Questions.Group group) {
        boolean titled = !group.title().isBlank();
        Line title = titled
                ? group.title()
                : Line.of(Names.title(group.questions().get(0).text()));
        yaml.id(title.plain());
        if (!titled) {
            yaml.lookAt("what are these questions about, in a few words? This is the start of the first.");
        }
        yaml.text("title", title);
        Questions.write("questions", group.questions(), yaml);
    }
}
