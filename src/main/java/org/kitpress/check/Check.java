package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.report.Finding;

/** Checks the whole toolkit against one rule, or a few about the same thing. Stateless, so thread-safe. */
interface Check {
    /** @param findings receives everything that breaks the rules, in any order */
    void check(CheckContext context, List<Finding> findings);

    default List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        check(context, findings);
        return findings;
    }

    /** Checks each page by itself. */
    interface OfPages extends Check {
        void check(Page page, CheckContext context, List<Finding> findings);

        @Override
        default void check(CheckContext context, List<Finding> findings) {
            context.toolkit().pages().forEach(page -> check(page, context, findings));
        }
    }

    /** Checks each link by itself. */
    interface OfLinks extends Check {
        void check(LinkReference link, CheckContext context, List<Finding> findings);

        @Override
        default void check(CheckContext context, List<Finding> findings) {
            context.refs().forEach(link -> check(link, context, findings));
        }
    }
}
