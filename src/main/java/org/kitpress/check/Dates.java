package org.kitpress.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Status;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Work;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Dates in the wrong order, and reviews that are due, if there is a day to compare with. */
final class Dates implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        Head head = page.head();
        if (isBefore(head.reviewBy(), head.reviewed())) {
            findings.add(Rule.DATE_ORDER.at(
                    context.words().field("review-by", head.file()),
                    "the next review (" + head.reviewBy() + ") is before the last one (" + head.reviewed() + ")",
                    "In `review-by:`, write the date of the next review."));
        }
        if (head.reviewBy() != null
                && head.status() == Status.CURRENT
                && context.options().isPast(head.reviewBy())) {
            findings.add(Rule.REVIEW_DUE.at(
                    context.words().field("review-by", head.file()),
                    "the page was due for review by " + head.reviewBy(),
                    "Review the page, and then change `reviewed:` and `review-by:`."));
        }
        Work work = page.work();
        if (work != null) {
            work.entries().forEach(entry -> check(context, entry, findings));
        }
    }

    private static void check(CheckContext context, Work.Entry entry, List<Finding> findings) {
        Timeframe timeframe = entry.timeframe();
        if (isBefore(timeframe.to(), timeframe.from())) {
            findings.add(Rule.DATE_ORDER.at(
                    context.words().find(timeframe.wording(), entry.item().id().place()),
                    "the end of the timeframe (" + timeframe.to() + ") is before its start (" + timeframe.from() + ")",
                    "Correct one of the dates, or swap them."));
        }
    }

    /** A date without a day is compared by year and month only, so that June 2011 is not before June 30. */
    private static boolean isBefore(@Nullable PartialDate later, @Nullable PartialDate earlier) {
        if (later == null || earlier == null || later.year() != earlier.year()) {
            return later != null && earlier != null && later.year() < earlier.year();
        }
        if (later.month() == 0 || earlier.month() == 0 || later.month() != earlier.month()) {
            return later.month() > 0 && earlier.month() > 0 && later.month() < earlier.month();
        }
        return later.day() > 0 && earlier.day() > 0 && later.day() < earlier.day();
    }
}
