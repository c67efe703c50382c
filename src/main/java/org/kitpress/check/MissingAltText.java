package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images without alt text. */
final class MissingAltText implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            if (linkReference.sort() == LinkReference.Sort.IMAGE
                    && linkReference.words().isBlank()) {
                findings.add(Rule.IMAGE_WITHOUT_ALTERNATIVE.at(
                        linkReference.place(),
                        "the image '" + linkReference.target() + "' has no alt text",
                        "Describe the image between the square brackets: `![A table for four](…)`. "
                                + "If it is only decoration, remove it."));
            }
        }
        return findings;
    }
}
