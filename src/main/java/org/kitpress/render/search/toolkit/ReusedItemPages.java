package org.kitpress.render.search.toolkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Checklist;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;

/** Checklist items that say word for word what an item of another page says: readers find that one, once. */
final class ReusedItemPages {
    private ReusedItemPages() {}

    /**
     * The addresses of items whose wording belongs to another page that can be found.
     *
     * @param found the pages that can be found; an item stays where its own page cannot
     */
    static Set<String> urls(Toolkit toolkit, List<Page> found) {
        // By address: to hash a page is to read all of it.
        Set<String> pages = new HashSet<>();
        found.forEach(page -> pages.add(page.address().path()));
        Set<String> urls = new HashSet<>();
        Targets targets = null;
        for (Page page : found) {
            if (page instanceof Checklist checklist) {
                for (Checklist.Area area : checklist.areas()) {
                    for (Checklist.Entry entry : area.items()) {
                        PageLink from = entry.reusedFrom();
                        if (from != null) {
                            targets = targets == null ? new Targets(toolkit) : targets;
                            if (targets.find(from) instanceof Target.ToPage to
                                    && pages.contains(to.page().address().path())) {
                                urls.add(page.address().path() + "#" + entry.id());
                            }
                        }
                    }
                }
            }
        }
        return urls;
    }
}
