package org.kitpress.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;

/**
 * A problem at a place in the content, and how to fix it. {@link Rule#at} makes one.
 *
 * @param severity the rule's, unless the toolkit changes it
 * @param problem one sentence without a period that says what is wrong, in an editor's words
 * @param remedy one or more sentences that say what to do; empty only if the problem already says so
 * @param excerpt the line that {@code place} points into, without its line break; null if there is no line to show
 */
public record Finding(
        Rule rule,
        Severity severity,
        Place place,
        String problem,
        String remedy,
        @Nullable String excerpt) implements Comparable<Finding> {
    private static final int LONGEST_EXCERPT = 5_000;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::problem);

    /** The same finding, at the severity that the toolkit sets. */
    public Finding with(Severity other) {
        return new Finding(rule, other, place, problem, remedy, excerpt);
    }

    public Finding withExcerpt(String line) {
        return new Finding(rule, severity, place, problem, remedy, line);
    }

    /** The excerpt, for programs; null if the line is too long to be repeated with each of its findings. */
    public @Nullable String shortExcerpt() {
        return excerpt == null || excerpt.length() > LONGEST_EXCERPT ? null : excerpt;
    }

    /** @param strict whether warnings stop the build, too */
    public boolean stopsBuild(boolean strict) {
        return isError() || strict && severity == Severity.WARNING;
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
