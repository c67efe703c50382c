package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Addresses on the web in a field that names pages of the toolkit. */
final class ExternalLinks implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : toolkit.refs()) {
            if (linkReference.sort() == LinkReference.Sort.FIELD
                    && toolkit.find(linkReference) instanceof Target.Outside) {
                findings.add(Rule.OUTSIDE_LINK.at(
                        linkReference.place(),
                        "a page of this toolkit is wanted here, but '" + linkReference.target()
                                + "' is an address outside of it",
                        "Write the path of a content file. Put addresses on the web into a text, a resource list, "
                                + "or `sources.yaml`."));
            }
        }
        return findings;
    }
}
