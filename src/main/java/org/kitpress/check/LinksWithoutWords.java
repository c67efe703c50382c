package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.report.Finding;

/** Links that have nothing to click on. */
final class LinksWithoutWords implements Check {
    @Override
    public String rule() {
        return "link-without-words";
    }

    @Override
    public List<Finding> check(Checked toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Ref ref : toolkit.refs()) {
            if (ref.sort() == Ref.Sort.TEXT && ref.words().isBlank()) {
                findings.add(Finding.error(
                        rule(),
                        ref.place(),
                        "the link has no words",
                        "Write them between the square brackets: `[the planning guide](" + ref.target() + ")`."));
            }
        }
        return findings;
    }
}
