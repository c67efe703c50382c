package org.kitpress.render.search.toolkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.GlossaryMatcher;
import org.kitpress.model.Term;

/**
 * All names of the terms that a text uses, so that an abbreviation, or another word that readers know, finds the full name
 * and vice versa.
 */
final class TermNames {
    private final GlossaryMatcher matcher;

    TermNames(List<Term> glossary) {
        matcher = new GlossaryMatcher(glossary);
    }

    /** All names of the terms in the texts, each once, in the order of the texts. */
    String in(String... texts) {
        Map<String, Term> found = new LinkedHashMap<>();
        for (String text : texts) {
            matcher.find(text).forEach(match -> found.put(match.term().id().value(), match.term()));
        }
        return Texts.join(found.values().stream().map(TermNames::names).toList());
    }

    private static String names(Term term) {
        String name = term.abbreviation() == null ? term.term() : term.abbreviation() + " " + term.term();
        return Texts.join(name, String.join("\n", term.also()));
    }
}
