package org.kitpress.check;

import java.util.List;
import org.kitpress.report.Finding;

/** Checks the whole toolkit against one rule. Stateless, so that checks can run in parallel. */
interface Check {
    /** Everything that breaks the rule, in any order. */
    List<Finding> check(CheckContext context);
}
