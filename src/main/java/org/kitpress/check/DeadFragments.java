package org.kitpress.check;

import java.util.List;
import java.util.Set;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links to a file that exists and an id in it that does not. */
final class DeadFragments implements Check.OfLinks {
    /** Longer lists of ids are not shown. */
    private static final int MOST_IDS = 12;

    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        if (context.find(link) instanceof Target.NoSuchFragment missing) {
            findings.add(Rule.DEAD_FRAGMENT.at(
                    link.place(),
                    "nothing in " + missing.file() + " has the id '" + missing.fragment() + "'",
                    remedy(missing, context)));
        }
    }

    private static String remedy(Target.NoSuchFragment missing, CheckContext context) {
        Set<String> ids = context.targets().fragments(missing.file());
        String near = NearestTargets.name(missing.fragment(), ids);
        if (near.isEmpty() && ids.size() > MOST_IDS) {
            near = "That file has " + ids.size() + " ids. ";
        }
        return near + "After the `#`, write the `id:` of an item, or a heading in lowercase with hyphens.";
    }
}
