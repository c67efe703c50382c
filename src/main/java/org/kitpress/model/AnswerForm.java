package org.kitpress.model;

import java.util.List;

/** How readers answer a page; {@code fields} are the labels of the blanks at its top, such as Community and Date. */
public record AnswerForm(Sort sort, List<String> fields) {
    public AnswerForm {
        fields = List.copyOf(fields);
    }

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
            return EnumKeys.of(this);
        }
    }
}
