package org.kitpress.model;

import java.util.List;

/**
 * One step of a planning guide: its purpose, examples, and groups of questions.
 *
 * @param number the step's number in the guide, from 1
 * @param outputs the results that a group has when the step is done
 */
public record PlanningStep(
        Head head,
        int number,
        Prose purpose,
        List<ExampleSet> examples,
        List<Prose> outputs,
        List<QuestionGroup> groups)
        implements Page {

    public record ExampleSet(Id id, String title, List<Example> items) {}

    public record Example(Id id, Prose text) {}

    /** Questions that are asked together: one bullet in the source, with one to six questions. */
    public record QuestionGroup(Id id, String title, List<Question> questions) {}

    public int questionCount() {
        return groups.stream().mapToInt(group -> group.questions.size()).sum();
    }

    @Override
    public Outline outline() {
        return Outline.builder()
                .section("purpose", purpose)
                .section("examples", examples, PlanningStep::entry)
                .section("outputs", outputs)
                .section("questions", groups, PlanningStep::entry)
                .build();
    }

    private static Outline.Entry entry(ExampleSet set) {
        return Outline.Entry.of(
                new Item(set.id, ItemKind.EXAMPLES, set.title, Prose.EMPTY),
                Outline.entries(
                        set.items,
                        example -> Outline.Entry.of(
                                new Item(example.id, ItemKind.EXAMPLE, example.text.plain(), example.text))));
    }

    private static Outline.Entry entry(QuestionGroup group) {
        return Outline.Entry.of(
                new Item(group.id, ItemKind.QUESTION_GROUP, group.title, Prose.EMPTY),
                Outline.entries(group.questions, Question::entry));
    }

    @Override
    public List<Vocabulary.Choice> choices() {
        return Question.choices(groups.stream().flatMap(group -> group.questions.stream()))
                .toList();
    }

    @Override
    public AnswerForm answers() {
        return new AnswerForm(AnswerForm.Sort.QUESTION, List.of());
    }
}
