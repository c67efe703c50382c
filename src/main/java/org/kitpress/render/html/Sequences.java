package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.Target;

/**
 * Finds the pages before and after a page. A guide's steps follow the guide; other pages follow each other within their
 * folder, starting with its index page. Pages at the root have no order that a reader would follow.
 */
final class Sequences {
    private final Map<Address, Page> before = new HashMap<>();
    private final Map<Address, Page> after = new HashMap<>();

    Sequences(Site site) {
        for (Page page : site.pages()) {
            if (!page.sequence().isEmpty()) {
                chain(steps(site, page));
            }
        }
        site.toolkit().folders().stream()
                .filter(folder -> !folder.address().isEmpty())
                .forEach(folder -> {
                    SectionTree.Node node = site.tree().folder(folder.address());
                    if (node != null) {
                        chain(pages(node));
                    }
                });
    }

    private static List<Page> steps(Site site, Page guide) {
        List<Page> steps = new ArrayList<>(List.of(guide));
        guide.sequence().forEach(link -> {
            if (site.targets().find(link) instanceof Target.ToPage to
                    && site.isShown(to.page().address())) {
                steps.add(to.page());
            }
        });
        return steps;
    }

    /** Returns the folder's pages that are not steps of a guide. */
    private List<Page> pages(SectionTree.Node folder) {
        List<Page> pages = new ArrayList<>();
        if (folder.page() != null) {
            pages.add(folder.page());
        }
        folder.children().forEach(child -> {
            if (child.folder() == null && child.page() != null) {
                pages.add(child.page());
            }
        });
        pages.removeIf(page -> before.containsKey(page.address()) || after.containsKey(page.address()));
        return pages;
    }

    private void chain(List<Page> pages) {
        for (int i = 1; i < pages.size(); i++) {
            after.putIfAbsent(pages.get(i - 1).address(), pages.get(i));
            before.putIfAbsent(pages.get(i).address(), pages.get(i - 1));
        }
    }

    @Nullable
    Page before(Address address) {
        return before.get(address);
    }

    @Nullable
    Page after(Address address) {
        return after.get(address);
    }
}
