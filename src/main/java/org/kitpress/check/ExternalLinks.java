package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Web addresses in a field that lists pages of the toolkit. */
final class ExternalLinks implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            if (linkReference.sort() == LinkReference.Sort.FIELD
                    && context.find(linkReference) instanceof Target.Outside) {
                findings.add(Rule.OUTSIDE_LINK.at(
                        linkReference.place(),
                        "this field lists pages of this toolkit, but '" + linkReference.target() + "' is a web address",
                        "Write the path of a content file. Web addresses belong in a text, a resource list, or "
                                + "`sources.yaml`."));
            }
        }
        return findings;
    }
}
