package org.kitpress.importer.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Line;

/** Recognizes the labels of the parts of plans, in English or Spanish. */
final class PlanLabels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String NUMBER = "(?:#? ?([IVXLC]+|\\d+(?:\\.\\d+)*+|[A-Z])\\b)?";
    private static final Pattern GOAL = Pattern.compile("(?:goal|meta)\\s*" + NUMBER + "\\s*(?:[:.–—-]\\s*|$)", FLAGS);
    private static final Pattern OBJECTIVE =
            Pattern.compile("(?:objective|objetivo)\\s*" + NUMBER + "\\s*(?:[:.–—-]\\s*|$)", FLAGS);
    private static final Pattern NUMBERED =
            Pattern.compile("([IVXLC]+|\\d+(?:\\.\\d+)*+|[A-Z])[.):]\\s+", Pattern.DOTALL);
    private static final Pattern DELIVERABLES =
            Pattern.compile("(deliverables?|outputs?|products?|results?|entregables?|productos?)\\s*:?", FLAGS);
    private static final Pattern STEPS =
            Pattern.compile("(action steps?|actions?|activities|tasks|acciones|actividades)\\s*:?", FLAGS);
    private static final Pattern UNDECIDED = Pattern.compile(
            "(tbd|t\\.b\\.d|to be (decided|determined|announced)|por (decidir|definir|determinar))\\.?", FLAGS);

    private PlanLabels() {}

    /**
     * A text that starts with a label.
     *
     * @param number from the document; empty when it has none
     * @param rest the text after the label
     */
    record Labeled(String number, Line rest) {}

    static @Nullable Labeled goal(Line line) {
        return parse(GOAL, line);
    }

    static @Nullable Labeled objective(Line line) {
        return parse(OBJECTIVE, line);
    }

    /** Splits a statement into its label or number, if any, and its text. */
    static Labeled statement(Line line) {
        Labeled objective = objective(line);
        Labeled numbered = objective == null ? parse(NUMBERED, line) : objective;
        return numbered == null ? new Labeled("", line) : numbered;
    }

    /**
     * The text after a label and a colon; null when the line does not start with them.
     *
     * @param word a regular expression for the label
     */
    static @Nullable Line afterLabel(String word, Line line) {
        Matcher label = Pattern.compile("(?:" + word + ")\\s*:\\s*", FLAGS).matcher(line.plain());
        return label.lookingAt() ? line.slice(label.end()) : null;
    }

    static boolean isDeliverables(String text) {
        return DELIVERABLES.matcher(text.strip()).matches();
    }

    static boolean isSteps(String text) {
        return STEPS.matcher(text.strip()).matches();
    }

    static boolean isUndecided(String text) {
        return UNDECIDED.matcher(text.strip()).matches();
    }

    private static @Nullable Labeled parse(Pattern pattern, Line line) {
        Matcher label = pattern.matcher(line.plain());
        if (!label.lookingAt()) {
            return null;
        }
        return new Labeled(label.group(1) == null ? "" : label.group(1), line.slice(label.end()));
    }
}
