package org.kitpress.inspect;

import java.util.List;
import org.jsoup.nodes.Document;

/** A rule over one page, or a few that look at the same elements. Without state; used by many threads. */
interface PageRule {
    /** The ids of the rules. */
    List<String> rules();

    void check(Document page, PageReport report);
}
