package org.kitpress.build;

import java.util.function.Predicate;

/**
 * What sets one build apart from another.
 *
 * @param sink where files go, opened once the content has been checked
 * @param wants the groups of files that are made; the files of others are taken to exist
 * @param workers where tasks run
 * @param inspection how pages are inspected, with or without a cache
 * @param isTolerant whether files are made although the content breaks rules
 */
record BuildMode(
        Stopwatch.Work<Sink> sink,
        Predicate<OutputGroup> wants,
        Workers workers,
        PageInspection inspection,
        boolean isTolerant) {}
