package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the glossary.
 *
 * @param id the fragment of links to the term on the glossary page
 * @param term the full name
 * @param abbreviation the short form used in texts; null if there is none
 * @param forms other spellings to find in texts, such as plurals and variants
 * @param also other words by which readers look for the term; unlike the forms, they are not found in texts
 * @param seeAlso ids of other terms
 * @param defined false if the sources use an abbreviation without explaining it
 */
public record Term(
        Id id,
        String term,
        @Nullable String abbreviation,
        List<String> forms,
        List<String> also,
        Prose definition,
        List<NamedReference> seeAlso,
        @Nullable SourceUse source,
        boolean defined) {}
