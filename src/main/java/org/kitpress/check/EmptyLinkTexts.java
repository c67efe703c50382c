package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links without link text. */
final class EmptyLinkTexts implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            if (linkReference.sort() == LinkReference.Sort.TEXT
                    && linkReference.words().isBlank()) {
                findings.add(Rule.LINK_WITHOUT_WORDS.at(
                        linkReference.place(),
                        "the link has no text",
                        "Write the text between the square brackets: `[the planning guide](" + linkReference.target()
                                + ")`."));
            }
        }
        return findings;
    }
}
