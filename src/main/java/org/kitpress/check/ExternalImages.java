package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images on other websites; the site loads nothing from elsewhere. */
final class ExternalImages implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            if (linkReference.sort() == LinkReference.Sort.IMAGE
                    && context.find(linkReference) instanceof Target.Outside) {
                findings.add(Rule.OUTSIDE_IMAGE.at(
                        linkReference.place(),
                        "the image is on another website, so browsers would not show it",
                        "If its license allows it, save the image in `content/`, and write the path to it."));
            }
        }
        return findings;
    }
}
