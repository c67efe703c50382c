package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary's page.
 *
 * @param defined false where the sources use an abbreviation without saying what it is
 */
public record GlossaryEntry(
        String id,
        String term,
        @Nullable String abbreviation,
        Markup definition,
        List<LinkView> seeAlso,
        @Nullable SourceView source,
        boolean defined) {}
