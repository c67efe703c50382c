package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;

/** Pictures from other websites: the site asks nothing of any other. */
final class OutsideImages implements Check {
    @Override
    public String rule() {
        return "outside-image";
    }

    @Override
    public List<Finding> check(Checked toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Ref ref : toolkit.refs()) {
            if (ref.sort() == Ref.Sort.IMAGE && toolkit.find(ref) instanceof Target.Outside) {
                findings.add(Finding.error(
                        rule(),
                        ref.place(),
                        "the picture is on another website, and readers' browsers would not show it",
                        "Save the picture in `content/`, if its licence allows that, and write the path to it."));
            }
        }
        return findings;
    }
}
