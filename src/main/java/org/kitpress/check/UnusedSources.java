package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Term;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Sources that are described but that nothing uses. */
final class UnusedSources implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        // A file that could not be read may use it.
        if (!context.toolkit().broken().isEmpty()) {
            return List.of();
        }
        Set<String> used = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            page.head().sources().forEach(use -> used.add(use.source().id()));
        }
        for (Term term : context.toolkit().glossary()) {
            SourceUse use = term.source();
            if (use != null) {
                used.add(use.source().id());
            }
        }
        for (Source source : context.toolkit().sources()) {
            for (Source.Link link : source.chain()) {
                if (link.source() != null) {
                    used.add(link.source().id());
                }
            }
        }
        return context.toolkit().sources().stream()
                .filter(source -> !used.contains(source.key()))
                .map(source -> Rule.UNUSED_SOURCE.at(
                        source.place(),
                        "no page uses the source '" + source.key() + "'",
                        "Add it to the `sources:` of the pages that are based on it, or remove it here."))
                .toList();
    }
}
