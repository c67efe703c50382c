package org.kitpress.importer.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Line;

/** The words by which plans name their parts, in English or Spanish. */
final class PlanLabels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String COUNT = "(?:#? ?([IVXLC]+|\\d+(?:\\.\\d+)*|[A-Z])\\b)?";
    private static final Pattern GOAL = Pattern.compile("(?:goal|meta)\\s*" + COUNT + "\\s*(?:[:.–—-]\\s*|$)", FLAGS);
    private static final Pattern OBJECTIVE =
            Pattern.compile("(?:objective|objetivo)\\s*" + COUNT + "\\s*(?:[:.–—-]\\s*|$)", FLAGS);
    private static final Pattern COUNTED =
            Pattern.compile("([IVXLC]+|\\d+(?:\\.\\d+)*|[A-Z])[.):]\\s+", Pattern.DOTALL);
    private static final Pattern DELIVERABLES =
            Pattern.compile("(deliverables?|outputs?|products?|results?|entregables?|productos?)\\s*:?", FLAGS);
    private static final Pattern STEPS =
            Pattern.compile("(action steps?|actions?|activities|tasks|acciones|actividades)\\s*:?", FLAGS);
    private static final Pattern UNDECIDED = Pattern.compile(
            "(tbd|t\\.b\\.d|to be (decided|determined|announced)|por (decidir|definir|determinar))\\.?", FLAGS);

    private PlanLabels() {}

    /**
     * A text that begins with a label.
     *
     * @param count how the document counts; empty when it does not
     * @param rest what follows
     */
    record Labelled(String count, Line rest) {}

    static @Nullable Labelled goal(Line line) {
        return labelled(GOAL, line);
    }

    static @Nullable Labelled objective(Line line) {
        return labelled(OBJECTIVE, line);
    }

    /** A statement with or without a label or a count before it. */
    static Labelled statement(Line line) {
        Labelled objective = objective(line);
        Labelled counted = objective == null ? labelled(COUNTED, line) : objective;
        return counted == null ? new Labelled("", line) : counted;
    }

    /** The text behind a word and a colon; null when it does not begin so. */
    static @Nullable Line after(String word, Line line) {
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

    private static @Nullable Labelled labelled(Pattern pattern, Line line) {
        Matcher label = pattern.matcher(line.plain());
        if (!label.lookingAt()) {
            return null;
        }
        return new Labelled(label.group(1) == null ? "" : label.group(1), line.slice(label.end()));
    }
}
