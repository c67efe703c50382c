package org.kitpress.editing.diff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.kitpress.model.Id;
import org.kitpress.model.Item;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.Toolkit;

/** Which page of the new version is which one of the old: by file, address, alias, or what stands in it. */
final class PagePairs {
    /** Pages of other names are the same when they share this much of their items or words. */
    private static final double ALIKE = 0.6;

    private final Map<Page, Page> oldOfNew = new LinkedHashMap<>();
    private final Set<Page> oldLeft;
    private final Set<Page> newLeft;

    private PagePairs(Toolkit before, Toolkit after) {
        oldLeft = new LinkedHashSet<>(before.pages());
        newLeft = new LinkedHashSet<>(after.pages());
    }

    /** Old pages by the new ones that they have become. */
    static Map<Page, Page> of(Toolkit before, Toolkit after) {
        PagePairs pairs = new PagePairs(before, after);
        pairs.pair((old, now) -> old.head().file().equals(now.head().file()));
        pairs.pair((old, now) -> old.address().equals(now.address()));
        pairs.pair((old, now) -> now.head().aliases().contains(old.address()));
        pairs.pair(PagePairs::isAlike);
        return pairs.oldOfNew;
    }

    private void pair(BiPredicate<Page, Page> same) {
        for (Page now : new LinkedHashSet<>(newLeft)) {
            oldLeft.stream().filter(old -> same.test(old, now)).findFirst().ifPresent(old -> {
                oldOfNew.put(now, old);
                oldLeft.remove(old);
                newLeft.remove(now);
            });
        }
    }

    private static boolean isAlike(Page old, Page now) {
        return old.head().kind() == now.head().kind()
                && (sharedIds(old, now) >= ALIKE || WordDiff.likeness(words(old), words(now)) >= ALIKE);
    }

    private static double sharedIds(Page old, Page now) {
        Set<String> first = ids(old);
        Set<String> second = ids(now);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        int all = first.size() + second.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }

    private static Set<String> ids(Page page) {
        return page.items().stream()
                .map(Item::id)
                .filter(Id::pinned)
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    private static String words(Page page) {
        return page.head().title() + " "
                + page.texts().stream().map(Prose::plain).collect(Collectors.joining(" "));
    }
}
