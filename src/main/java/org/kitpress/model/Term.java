package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary.
 *
 * @param id the fragment that leads to it on the glossary's page
 * @param term the full name
 * @param abbreviation the short form that stands in texts; null when there is none
 * @param forms other spellings under which it is found in texts: plurals, variants
 * @param seeAlso ids of other terms
 * @param defined false where the sources use an abbreviation without saying what it is
 */
public record Term(
        Id id,
        String term,
        @Nullable String abbreviation,
        List<String> forms,
        Prose definition,
        List<Named> seeAlso,
        @Nullable SourceUse source,
        boolean defined) {}
