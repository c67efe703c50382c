package org.kitpress.model;

import java.util.List;
import java.util.Locale;

/**
 * How readers answer the items of a page.
 *
 * @param fields what is written at the top: Community, Date
 */
public record AnswerForm(Sort sort, List<String> fields) {
    public AnswerForm {
        fields = List.copyOf(fields);
    }

    /** What an answer is. */
    public enum Sort {
        /** Words, with an owner and a date. */
        QUESTION,
        /** A box to tick. */
        TICK,
        /** How far it is, with the next step, who, and by when. */
        PROGRESS,
        /** A level out of several. */
        RUBRIC;

        /** As scripts and templates know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
