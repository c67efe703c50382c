package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows besides its own text.
 *
 * @param tasks what readers may want to do; if there are none, they follow from the pages
 * @param poster null for none
 * @param figure the page whose figure is shown; null for the first that has one
 * @param parts what comes below, in order; empty for the usual ones
 */
public record Home(
        List<Task> tasks, @Nullable Poster poster, @Nullable PageLink figure, List<Part> parts) {
    public static final Home USUAL = new Home(List.of(), null, null, List.of());

    public Home {
        tasks = List.copyOf(tasks);
        parts = List.copyOf(parts);
    }

    /** A large part of the home page. One without content is left out. */
    public enum Part {
        /** The levels of a continuum. */
        FIGURE,
        /** The steps of the first planning guide. */
        STEPS,
        /** Where each audience starts. */
        AUDIENCES,
        /** The main menu, with summaries. */
        CONTENTS,
        /** The pages with the latest dates. */
        LATEST
    }

    /** @param text what the page is for, in a few words; can be empty */
    public record Task(PageLink page, String text) {}

    /** The words in two circles that overlap: left, right, and where they meet. */
    public record Poster(String left, String right, String shared) {}
}
