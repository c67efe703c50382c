package org.kitpress.render.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;

/** Finds the pages that refer to a page or a source, in the toolkit's order. Immutable after construction. */
final class BackLinks {
    private final Map<Address, Map<Address, Page>> namedBy = new HashMap<>();
    private final Map<String, Map<Address, Page>> usersOf = new HashMap<>();

    /** @param pages the pages that are shown */
    BackLinks(List<Page> pages, Targets targets) {
        for (Page page : pages) {
            for (PageLink link : page.head().related()) {
                if (targets.find(link) instanceof Target.ToPage to) {
                    add(namedBy, to.page().address(), page);
                }
            }
            for (SourceUse use : page.head().sources()) {
                add(usersOf, use.source().id(), page);
            }
        }
    }

    private static <K> void add(Map<K, Map<Address, Page>> map, K key, Page page) {
        map.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(page.address(), page);
    }

    /** Returns the pages that list this page as related. */
    List<Page> namedBy(Page page) {
        return List.copyOf(namedBy.getOrDefault(page.address(), Map.of()).values());
    }

    /** Returns the pages that use a source. */
    List<Page> usersOf(String source) {
        return List.copyOf(usersOf.getOrDefault(source, Map.of()).values());
    }
}
