package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pictures from other websites: the site asks nothing of any other. */
final class ExternalImages implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : toolkit.refs()) {
            if (linkReference.sort() == LinkReference.Sort.IMAGE
                    && toolkit.find(linkReference) instanceof Target.Outside) {
                findings.add(Rule.OUTSIDE_IMAGE.at(
                        linkReference.place(),
                        "the picture is on another website, and readers' browsers would not show it",
                        "Save the picture in `content/`, if its licence allows that, and write the path to it."));
            }
        }
        return findings;
    }
}
