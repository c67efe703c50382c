package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages whose review date has passed, if there is a day to compare with. */
final class ReviewDue implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        Head head = page.head();
        if (head.reviewBy() != null
                && head.status() == Status.CURRENT
                && context.options().isPast(head.reviewBy())) {
            findings.add(Rule.REVIEW_DUE.at(
                    context.words().field("review-by", head.file()),
                    "the page was due for review by " + head.reviewBy(),
                    "Review the page, and then change `reviewed:` and `review-by:`."));
        }
    }
}
