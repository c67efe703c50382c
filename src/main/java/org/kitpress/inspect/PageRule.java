package org.kitpress.inspect;

import org.jsoup.nodes.Document;

/** Checks one page against a rule, or against a few rules about the same elements. Stateless, so thread-safe. */
interface PageRule {
    void check(Document page, PageReport report);
}
