package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Entries of the main navigation that are repeated, or that point to a place within a page. */
final class NavigationEntries implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (PageLink link : context.toolkit().settings().navigation()) {
            Target target = context.targets().find(link);
            String address = address(target);
            if (address == null) {
                continue;
            }
            if (link.target().contains("#")) {
                findings.add(Rule.BAD_NAVIGATION.at(
                        link.place(),
                        "the navigation can contain only whole pages and folders, but this is a place on a page",
                        "Remove `" + link.target().substring(link.target().indexOf('#')) + "`."));
            } else if (!seen.add(address)) {
                findings.add(Rule.BAD_NAVIGATION.at(
                        link.place(), "'" + link.target() + "' is in the navigation twice", "Remove one of them."));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String address(Target target) {
        if (target instanceof Target.ToPage to) {
            return to.page().address().path();
        }
        return target instanceof Target.ToAddress to ? to.address().path() : null;
    }
}
