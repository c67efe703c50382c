package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document to print.
 *
 * @param kind the kind of page that the document is made from, as in {@code data-kind}
 * @param description one or two sentences for the file's properties
 * @param author the publisher
 * @param language the tag for {@code <html lang>}
 * @param address the page's address on the web; null if unknown
 * @param wide whether the document has tables that need landscape paper
 * @param large whether to use large print
 * @param sheets the sheets in order; the first is that of the page itself
 */
public record PrintView(
        String kind,
        String title,
        String description,
        String author,
        String language,
        @Nullable String address,
        StampView stamp,
        boolean wide,
        boolean large,
        List<Markup> sheets) {

    /**
     * The stamp on every sheet. It shows where a loose sheet comes from and how old it is.
     *
     * @param toolkit the toolkit's name
     * @param updated the date that the page states, never the date of the build
     * @param address the page's address on the web, or its path in the site if that address is unknown
     */
    public record StampView(
            String toolkit,
            @Nullable String edition,
            @Nullable DateView updated,
            String address) {}
}
