package org.kitpress.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question that a group answers.
 *
 * @param perspectives the perspectives that the question asks for, as declared in {@code toolkit.yaml}
 * @param lines the number of lines to write on in print
 * @param help what to consider when answering; may be empty
 */
public record Question(Id id, Prose text, List<NamedReference> perspectives, int lines, Prose help) {
    Outline.Entry entry() {
        return Outline.Entry.of(new Item(id, ItemKind.QUESTION, text.plain(), text), Outline.Detail.of(help));
    }

    /** Returns the ids that the questions use from the toolkit's vocabulary. */
    static Stream<Vocabulary.Choice> choices(Stream<Question> questions) {
        return questions
                .flatMap(question -> question.perspectives.stream())
                .map(name -> new Vocabulary.Choice(Vocabulary.Kind.PERSPECTIVE, name));
    }
}
