package org.kitpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Item;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Headings of a body with the same id as an item of the page. The reader reports two items with the same id. */
final class HeadingIds implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        Map<String, Item> items = new HashMap<>();
        page.items().forEach(item -> items.putIfAbsent(item.id().value(), item));
        for (Prose.Heading heading : page.head().body().headings()) {
            Item item = items.get(heading.id());
            if (item != null) {
                findings.add(Rule.DUPLICATE_ID.at(
                        heading.place(),
                        "the heading's id '" + heading.id() + "' is also the id of an item on line "
                                + item.id().place().line(),
                        "Give the heading a different id after its text, as in `## " + heading.text() + " {#about-"
                                + heading.id() + "}`."));
            }
        }
    }
}
