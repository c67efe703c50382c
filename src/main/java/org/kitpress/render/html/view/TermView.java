package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A term marked on the page, for "Words on this page".
 *
 * @param id the id of its explanation on this page: {@code word-mou}
 * @param termId its id in the glossary, as in {@code data-term}
 * @param href the address of its glossary entry
 */
public record TermView(
        String id, String termId, String term, @Nullable String abbreviation, Markup definition, String href) {}
