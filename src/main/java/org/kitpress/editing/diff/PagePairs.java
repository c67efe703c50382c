package org.kitpress.editing.diff;

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

/** Matches pages of two versions by file, address, alias, or similar content. */
final class PagePairs {
    /** Pages match when they share this fraction of their ids or words. */
    private static final double MIN_SIMILARITY = 0.6;

    private final Map<Page, Page> oldOfNew = new LinkedHashMap<>();
    private final Set<Page> unmatchedOld;
    private final Set<Page> unmatchedNew;

    private PagePairs(Toolkit before, Toolkit after) {
        unmatchedOld = new LinkedHashSet<>(before.pages());
        unmatchedNew = new LinkedHashSet<>(after.pages());
    }

    /** The old page for each new page that has one. */
    static Map<Page, Page> of(Toolkit before, Toolkit after) {
        PagePairs pairs = new PagePairs(before, after);
        pairs.match((old, current) -> old.head().file().equals(current.head().file()));
        pairs.match((old, current) -> old.address().equals(current.address()));
        pairs.match((old, current) -> current.head().aliases().contains(old.address()));
        pairs.match(PagePairs::isSimilar);
        return pairs.oldOfNew;
    }

    private void match(BiPredicate<Page, Page> same) {
        for (Page current : new LinkedHashSet<>(unmatchedNew)) {
            unmatchedOld.stream()
                    .filter(old -> same.test(old, current))
                    .findFirst()
                    .ifPresent(old -> {
                        oldOfNew.put(current, old);
                        unmatchedOld.remove(old);
                        unmatchedNew.remove(current);
                    });
        }
    }

    private static boolean isSimilar(Page old, Page current) {
        return old.head().kind() == current.head().kind()
                && (WordDiff.shared(ids(old), ids(current), 0) >= MIN_SIMILARITY
                        || WordDiff.similarity(text(old), text(current)) >= MIN_SIMILARITY);
    }

    private static Set<String> ids(Page page) {
        return page.items().stream()
                .map(Item::id)
                .filter(Id::pinned)
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    private static String text(Page page) {
        return page.head().title() + " "
                + page.texts().stream().map(Prose::plain).collect(Collectors.joining(" "));
    }
}
