package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.NavItem;

/** The navigation as seen from one page: where the reader is and where else they can go. */
final class Navigation {
    private final Site site;
    private final PageLinks links;
    private final Address address;

    Navigation(Site site, PageLinks links) {
        this.site = site;
        this.links = links;
        this.address = links.here().address();
    }

    /** Returns the entries that the settings name, or the top-level folders if the settings name none. */
    List<NavItem> main() {
        List<NavItem> items = new ArrayList<>();
        List<PageLink> wanted = site.settings().navigation();
        for (PageLink link : wanted) {
            Target target = site.targets().find(link);
            if (target instanceof Target.ToPage to && site.isShown(to.page().address())) {
                items.add(item(to.page().address()).titled(link.label()));
            } else if (target instanceof Target.ToAddress to && site.isShown(to.address())) {
                items.add(item(to.address()).titled(link.label()));
            }
        }
        SectionTree.Node root = wanted.isEmpty() ? site.tree().folder("") : null;
        if (root != null) {
            root.children().stream()
                    .filter(child -> child.folder() != null)
                    .forEach(child -> items.add(item(child, address.equals(Address.HOME))));
        }
        return List.copyOf(items);
    }

    private NavItem item(Address target) {
        Folder folder = site.folder(target);
        SectionTree.Node node = folder == null ? null : site.tree().folder(folder.address());
        if (node != null && !node.address().equals(Address.HOME)) {
            return item(node, address.equals(Address.HOME));
        }
        boolean current = target.equals(address);
        return new NavItem(site.titleOf(target), summary(target), links.href(target, ""), current, current, List.of());
    }

    private @Nullable String summary(Address target) {
        return links.view(target, "").summary();
    }

    /** @param full whether to include children even if the reader is elsewhere */
    private NavItem item(SectionTree.Node node, boolean full) {
        boolean open = node.holds(address);
        List<NavItem> children = open || full
                ? node.children().stream().map(child -> item(child, false)).toList()
                : List.of();
        return new NavItem(
                node.title(),
                summary(node.address()),
                links.href(node.address(), ""),
                node.address().equals(address),
                open,
                children);
    }

    /** Returns the top-level folder that contains the page, with its pages; null at the root. */
    @Nullable
    NavItem section() {
        List<SectionTree.Node> path = site.tree().path(address);
        return path.isEmpty() ? null : item(path.get(0), false);
    }

    /** A step on the path from the home page. */
    record Crumb(String title, Address address) {}

    /** Returns the home page and the folders above the page, without the page itself. */
    List<Crumb> trail() {
        if (address.equals(Address.HOME)) {
            return List.of();
        }
        List<Crumb> trail = new ArrayList<>();
        trail.add(new Crumb(site.words().get("home"), Address.HOME));
        for (SectionTree.Node node : site.tree().path(address)) {
            if (!node.address().equals(address)) {
                trail.add(new Crumb(node.title(), node.address()));
            }
        }
        return List.copyOf(trail);
    }

    List<LinkView> breadcrumbs() {
        return trail().stream()
                .map(crumb -> LinkView.of(crumb.title, links.href(crumb.address, "")))
                .toList();
    }

    /** Returns the pages and folders directly inside a folder, in order. */
    List<LinkView> entries(Folder folder) {
        SectionTree.Node node = site.tree().folder(folder.address());
        return node == null
                ? List.of()
                : node.children().stream()
                        .map(child -> links.view(child.address(), ""))
                        .toList();
    }
}
