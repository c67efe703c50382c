package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A word that was marked on the page, for "Words on this page".
 *
 * @param id of its explanation on this page: {@code word-mou}
 * @param termId the glossary's id of it, as in {@code data-term}
 * @param href leads to its entry in the glossary
 */
public record TermView(
        String id, String termId, String term, @Nullable String abbreviation, Markup definition, String href) {}
