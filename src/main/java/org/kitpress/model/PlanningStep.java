package org.kitpress.model;

import java.util.List;

/**
 * One step of a planning guide: what it is for, examples, and its questions in groups.
 *
 * @param number from 1, as the guide counts
 * @param outputs what a group holds in its hands when the step is done
 */
public record PlanningStep(
        Head head,
        int number,
        Prose purpose,
        List<ExampleSet> examples,
        List<Prose> outputs,
        List<QuestionGroup> groups)
        implements Page {

    /** Examples that belong together. */
    public record ExampleSet(Id id, String title, List<Example> items) {}

    /** One example. */
    public record Example(Id id, Prose text) {}

    /** Questions that are asked together: one bullet of the source, with one to six questions. */
    public record QuestionGroup(Id id, String title, List<Question> questions) {}

    @Override
    public List<Item> items() {
        return java.util.stream.Stream.concat(
                        examples.stream()
                                .flatMap(set -> java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(
                                                new Item(set.id, ItemKind.EXAMPLES, set.title, Prose.EMPTY)),
                                        set.items.stream()
                                                .map(e -> new Item(e.id, ItemKind.EXAMPLE, e.text.plain(), e.text)))),
                        groups.stream()
                                .flatMap(group -> java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(
                                                new Item(group.id, ItemKind.QUESTION_GROUP, group.title, Prose.EMPTY)),
                                        group.questions.stream().map(Question::item))))
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body()).add(purpose);
        examples.forEach(set -> set.items.forEach(e -> textList.add(e.text)));
        textList.addAll(outputs);
        groups.forEach(
                group -> group.questions.forEach(q -> textList.add(q.text()).add(q.help())));
        return textList.list();
    }

    public int questionCount() {
        return groups.stream().mapToInt(group -> group.questions.size()).sum();
    }
}
