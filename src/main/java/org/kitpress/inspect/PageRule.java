package org.kitpress.inspect;

import org.jsoup.nodes.Document;

/** A rule over one page, or a few that look at the same elements. Without state; used by many threads. */
interface PageRule {
    void check(Document page, PageReport report);
}
