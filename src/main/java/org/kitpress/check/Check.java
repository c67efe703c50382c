package org.kitpress.check;

import java.util.List;
import org.kitpress.report.Finding;

/** One rule over the whole toolkit. Without state, so that rules can run side by side. */
interface Check {
    /** What breaks the rule, in any order. */
    List<Finding> check(CheckContext toolkit);
}
