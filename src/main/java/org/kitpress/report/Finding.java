package org.kitpress.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;

/**
 * One thing that an editor should know, with its place and its remedy.
 *
 * @param rule the rule's id, lower case with hyphens; {@code docs/rules/RULE.md} explains it
 * @param problem one sentence without a full stop that says what is wrong, in an editor's words
 * @param remedy one sentence that says what to do; empty only where the problem says it already
 * @param excerpt the line that {@code place} points into, without its line break; null where no line can be shown
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        String problem,
        String remedy,
        @Nullable String excerpt) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::problem);

    public static Finding error(String rule, Place place, String problem, String remedy) {
        return new Finding(rule, Severity.ERROR, place, problem, remedy, null);
    }

    public static Finding warning(String rule, Place place, String problem, String remedy) {
        return new Finding(rule, Severity.WARNING, place, problem, remedy, null);
    }

    public static Finding note(String rule, Place place, String problem, String remedy) {
        return new Finding(rule, Severity.NOTE, place, problem, remedy, null);
    }

    public Finding with(Severity other) {
        return new Finding(rule, other, place, problem, remedy, excerpt);
    }

    public Finding withExcerpt(String line) {
        return new Finding(rule, severity, place, problem, remedy, line);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, line and column, so that a report reads from top to bottom. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
