package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Folder;
import org.kitpress.model.PageLink;
import org.kitpress.model.Settings;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Folders directly in {@code content/} that are not in the navigation, although others are. */
final class UnlistedSections implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Settings settings = context.toolkit().settings();
        if (settings.navigation().isEmpty()) {
            return;
        }
        Set<String> listed = new HashSet<>();
        List<PageLink> links = new ArrayList<>(settings.navigation());
        links.addAll(settings.footer());
        for (PageLink link : links) {
            Target target = context.targets().find(link);
            if (target instanceof Target.ToPage to) {
                listed.add(to.page().address().folder());
            } else if (target instanceof Target.ToAddress to) {
                listed.add(to.address().folder());
            } else if (target instanceof Target.ToBroken to) {
                listed.add(to.address().folder());
            }
        }
        for (Folder folder : context.toolkit().folders()) {
            boolean top = !folder.path().isEmpty() && folder.path().indexOf('/') < 0;
            if (top && !listed.contains(folder.address())) {
                findings.add(Rule.UNLISTED_SECTION.at(
                        context.words().field("navigation", CheckContext.SETTINGS),
                        "the folder 'content/" + folder.path() + "' is not in the navigation",
                        "Add `" + folder.path() + "/` to `navigation:` or `footer:`."));
            }
        }
    }
}
