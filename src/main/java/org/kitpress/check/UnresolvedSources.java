package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages that are adapted from a source of which only a name and a year are known. */
final class UnresolvedSources implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Set<String> unresolved = new HashSet<>();
        for (Source source : context.toolkit().sources()) {
            if (source.unresolved()) {
                unresolved.add(source.key());
            }
        }
        for (Page page : context.toolkit().pages()) {
            for (SourceUse use : page.head().sources()) {
                if (use.relation() == SourceUse.Relation.ADAPTED_FROM
                        && unresolved.contains(use.source().id())) {
                    findings.add(Rule.UNRESOLVED_SOURCE.at(
                            use.source().place(),
                            "the page is adapted from '" + use.source().id()
                                    + "', of which only a name and a year are known",
                            "Refer to the document that you adapted, or write `relation: cited`."));
                }
            }
        }
    }
}
