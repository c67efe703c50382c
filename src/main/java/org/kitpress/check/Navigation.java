package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.PageLink;
import org.kitpress.model.Settings;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Bad entries of the main navigation, and folders directly in {@code content/} that are not in it, although others are. */
final class Navigation implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Settings settings = context.toolkit().settings();
        Set<String> folders = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (PageLink link : settings.navigation()) {
            Address address = address(link, context, folders);
            if (address != null && link.target().contains("#")) {
                findings.add(Rule.BAD_NAVIGATION.at(
                        link.place(),
                        "the navigation can contain only whole pages and folders, but this is a place on a page",
                        "Remove `" + link.target().substring(link.target().indexOf('#')) + "`."));
            } else if (address != null && !seen.add(address.path())) {
                findings.add(Rule.BAD_NAVIGATION.at(
                        link.place(), "'" + link.target() + "' is in the navigation twice", "Remove one of them."));
            }
        }
        settings.footer().forEach(link -> address(link, context, folders));
        for (Folder folder : settings.navigation().isEmpty()
                ? List.<Folder>of()
                : context.toolkit().folders()) {
            boolean top = !folder.path().isEmpty() && folder.path().indexOf('/') < 0;
            if (top
                    && !folders.contains(folder.address())
                    && !context.drafts().contains("content/" + folder.path() + "/_folder.yaml")) {
                findings.add(Rule.UNLISTED_SECTION.at(
                        context.words().field("navigation", CheckContext.SETTINGS),
                        "the folder 'content/" + folder.path() + "' is not in the navigation",
                        "Add `" + folder.path() + "/` to `navigation:` or `footer:`."));
            }
        }
    }

    /** The address of what a link leads to, whose folder is added; null if it could not be read or does not exist. */
    private static @Nullable Address address(PageLink link, CheckContext context, Set<String> folders) {
        Target target = context.targets().find(link);
        if (target instanceof Target.ToBroken broken) {
            folders.add(broken.address().folder());
            return null;
        }
        Address address = target instanceof Target.ToPage to
                ? to.page().address()
                : target instanceof Target.ToAddress to ? to.address() : null;
        if (address != null) {
            folders.add(address.folder());
        }
        return address;
    }
}
