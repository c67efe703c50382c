package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pictures that say nothing to those who cannot see them. */
final class MissingAltText implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : toolkit.refs()) {
            if (linkReference.sort() == LinkReference.Sort.IMAGE
                    && linkReference.words().isBlank()) {
                findings.add(Rule.IMAGE_WITHOUT_ALTERNATIVE.at(
                        linkReference.place(),
                        "the picture '" + linkReference.target() + "' has no text that stands in for it",
                        "Write between the square brackets what the picture tells: `![a table for four](…)`. "
                                + "Leave the picture out if it tells nothing."));
            }
        }
        return findings;
    }
}
