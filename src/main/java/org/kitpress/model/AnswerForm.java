package org.kitpress.model;

import java.util.List;
import java.util.Locale;

/**
 * How readers answer the items of a page.
 *
 * @param fields the labels of the blanks at the top, such as Community and Date
 */
public record AnswerForm(Sort sort, List<String> fields) {
    public AnswerForm {
        fields = List.copyOf(fields);
    }

    /** The type of an answer. */
    public enum Sort {
        /** Text, with an owner and a date. */
        QUESTION,
        /** A checkbox. */
        TICK,
        /** The progress so far, with the next step, who will take it, and by when. */
        PROGRESS,
        /** One of several levels. */
        RUBRIC;

        /** The name that scripts and templates use. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
