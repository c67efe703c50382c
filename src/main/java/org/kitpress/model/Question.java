package org.kitpress.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question that a group answers.
 *
 * @param perspectives whose view it asks for, as {@code toolkit.yaml} declares it
 * @param lines how many lines to write on, on paper
 * @param help what to think of when answering; may be empty
 */
public record Question(Id id, Prose text, List<Named> perspectives, int lines, Prose help) {
    Outline.Entry entry() {
        return Outline.Entry.of(new Item(id, ItemKind.QUESTION, text.plain(), text), Outline.Detail.of(help));
    }

    /** What the questions choose from the toolkit's vocabulary. */
    static Stream<Vocabulary.Choice> choices(Stream<Question> questions) {
        return questions
                .flatMap(question -> question.perspectives.stream())
                .map(name -> new Vocabulary.Choice(Vocabulary.Kind.PERSPECTIVE, name));
    }
}
