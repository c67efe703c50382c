package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Sentences;

/** Finds questions and groups those of one list item or under one heading. */
final class QuestionFinder {
    /**
     * A question.
     *
     * @param help the text after it; blank for none
     */
    record Question(Line text, Line help) {}

    /**
     * Questions that belong together.
     *
     * @param title from the document; blank where it has none
     * @param blocks the blocks that contain them
     */
    record Group(Line title, List<Question> questions, List<Block> blocks) {}

    private QuestionFinder() {}

    static List<Group> groups(Section section) {
        List<Group> groups = new ArrayList<>(ownGroups(section));
        section.subsections().forEach(subsection -> groups.addAll(groups(subsection)));
        return groups;
    }

    static int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.questions.size()).sum();
    }

    /** How many blocks contain a question. */
    static long blocksWithQuestions(List<Block> blocks) {
        return blocks.stream().filter(QuestionFinder::hasQuestion).count();
    }

    private static boolean hasQuestion(Block block) {
        boolean text = block instanceof Block.Item || block instanceof Block.Paragraph;
        return text && Sentences.isQuestion(block.line());
    }

    private static List<Group> ownGroups(Section section) {
        List<Group> groups = new ArrayList<>();
        List<Block> own = section.ownBlocks();
        for (int i = 0; i < own.size(); i++) {
            int end = end(own, i);
            List<Block> item = own.subList(i, end);
            if (item.stream().anyMatch(QuestionFinder::hasQuestion)) {
                groups.add(group(item));
            }
            i = end - 1;
        }
        boolean single = groups.stream().allMatch(group -> group.questions.size() == 1 && group.title.isBlank());
        boolean one = groups.size() == 1 && groups.get(0).title.isBlank();
        boolean whole = section.subsections().isEmpty() && !isStep(section);
        // Under a heading, items with one question each form one group, except directly under the heading of a step.
        return section.heading() != null && whole && (single || one) && !groups.isEmpty()
                ? List.of(merged(section.heading(), groups))
                : groups;
    }

    private static boolean isStep(Section section) {
        return StepFinder.numberOf(section.title()) > 0;
    }

    /** The index after an item and the items nested in it. */
    private static int end(List<Block> blocks, int start) {
        int end = start + 1;
        while (blocks.get(start) instanceof Block.Item item
                && end < blocks.size()
                && blocks.get(end) instanceof Block.Item inner
                && inner.depth() > item.depth()) {
            end++;
        }
        return end;
    }

    private static Group group(List<Block> blocks) {
        Line first = blocks.get(0).line();
        boolean label = !Sentences.isQuestion(first);
        List<Question> questions = new ArrayList<>();
        for (Block block : label ? blocks.subList(1, blocks.size()) : blocks) {
            addQuestions(block.line(), questions);
        }
        return new Group(label ? DraftNames.withoutColon(first) : Line.EMPTY, questions, blocks);
    }

    /** Adds the questions of a text. Text after a question becomes its help. */
    private static void addQuestions(Line text, List<Question> questions) {
        for (Line part : Sentences.questions(text)) {
            if (Sentences.isQuestion(part) || questions.isEmpty()) {
                questions.add(new Question(part, Line.EMPTY));
            } else {
                Question last = questions.remove(questions.size() - 1);
                questions.add(new Question(last.text, last.help.appendLine(part)));
            }
        }
    }

    private static Group merged(Block.Heading heading, List<Group> groups) {
        List<Question> questions = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(List.of(heading));
        for (Group group : groups) {
            questions.addAll(group.questions);
            blocks.addAll(group.blocks);
        }
        return new Group(heading.text(), questions, blocks);
    }

    /** Writes questions as a list field. */
    static void write(String name, List<Question> questions, YamlWriter yaml) {
        yaml.list(
                name,
                questions,
                question -> yaml.id(question.text.plain())
                        .markdown("text", question.text)
                        .markdown("help", question.help));
    }

    /** Writes questions into a field that has no help; help is appended to the text. */
    static void writeTexts(String name, List<Question> questions, YamlWriter yaml) {
        yaml.list(
                name,
                questions,
                question -> yaml.id(question.text.plain()).markdown("text", question.text.append(question.help)));
    }
}
