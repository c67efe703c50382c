package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the glossary page.
 *
 * @param defined false if the sources use an abbreviation without explaining it
 */
public record GlossaryEntry(
        String id,
        String term,
        @Nullable String abbreviation,
        Markup definition,
        List<LinkView> seeAlso,
        @Nullable SourceView source,
        boolean defined) {}
