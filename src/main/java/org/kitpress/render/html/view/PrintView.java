package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document for paper.
 *
 * @param kind of the page that it is made of, as {@code data-kind} has it
 * @param description one or two sentences for the file's properties
 * @param author who publishes it
 * @param language the tag for {@code <html lang>}
 * @param address the page's address on the web; null when it is not known
 * @param wide whether it has tables that want the paper on its side
 * @param large whether in large print
 * @param sheets in order; the first is that of the page itself
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
        List<Markup> sheets) {}
