package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Prose;
import org.kitpress.model.Question;

/** Reads questions in any kind of page. */
final class QuestionReader {
    /** Enough for a short answer in a meeting. */
    private static final int LINES = 3;

    /** More than a sheet of paper has room for. */
    static final int MOST_LINES = 100;

    private QuestionReader() {}

    static Question read(Fields fields) {
        Prose text = fields.prose("text");
        return new Question(
                fields.id(text.plain()),
                text,
                fields.names("perspectives"),
                fields.count("lines", LINES, MOST_LINES),
                fields.optionalProse("help"));
    }
}
