package org.kitpress.render.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headings: makes sure that no level is skipped, and adds a bookmark for each. */
final class HeadingOutline {
    /** Deeper headings have no bookmark, because they are visible from the one above them. */
    private static final int DEEPEST = 4;

    private HeadingOutline() {}

    static void settle(Document html) {
        Element bookmarks = html.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        open.push(bookmarks);
        int last = 0;
        int made = 0;
        for (Element heading : html.body().select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(heading.tagName().charAt(1) - '0', last + 1);
            heading.tagName("h" + level);
            last = level;
            if (heading.id().isEmpty()) {
                heading.attr("id", "bookmark-" + ++made);
            }
            while (open.size() > level) {
                open.pop();
            }
            if (level <= DEEPEST && !heading.text().isBlank()) {
                open.push(open.getFirst()
                        .appendElement("bookmark")
                        .attr("name", heading.text())
                        .attr("href", "#" + heading.id()));
            }
        }
    }
}
