package org.kitpress.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kitpress.model.Term;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Terms that two entries of the glossary define. */
final class DuplicateTerms implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Map<String, Term> first = new HashMap<>();
        for (Term term : context.toolkit().glossary()) {
            Set<String> names = new LinkedHashSet<>();
            names.add(term.term());
            if (term.abbreviation() != null) {
                names.add(term.abbreviation());
            }
            names.addAll(term.forms());
            names.remove("");
            for (String name : names) {
                Term other = first.putIfAbsent(name.toLowerCase(Locale.ROOT), term);
                if (other != null && other != term) {
                    findings.add(Rule.DUPLICATE_TERM.at(
                            context.words().find(name, term.id().place()),
                            "'" + name + "' is defined twice; the first entry begins on line "
                                    + other.id().place().line(),
                            "Combine the two entries, or remove the term from one of them."));
                }
            }
        }
    }
}
