package org.kitpress.render.search.toolkit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;

/** Items that reuse the wording of an item on another page: readers find only the original. */
final class ReusedItemPages {
    private ReusedItemPages() {}

    /**
     * The addresses of items whose wording belongs to another page that can be found.
     *
     * @param found the pages that can be found; an item stays if its own page cannot
     */
    static Set<String> urls(Targets targets, List<Page> found) {
        // By address, because hashing a page reads all of it.
        Set<String> pages = new HashSet<>();
        found.forEach(page -> pages.add(page.address().path()));
        Map<String, PageLink> reused = new LinkedHashMap<>();
        found.forEach(page -> page.outline().forEach((entry, group) -> {
            if (entry.reusedFrom() != null) {
                reused.put(page.address().path() + "#" + entry.item().id(), entry.reusedFrom());
            }
        }));
        reused.values()
                .removeIf(from -> !(targets.find(from) instanceof Target.ToPage to
                        && pages.contains(to.page().address().path())));
        return reused.keySet();
    }
}
