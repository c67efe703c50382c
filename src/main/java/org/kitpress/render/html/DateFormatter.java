package org.kitpress.render.html;

import org.jspecify.annotations.Nullable;
import org.kitpress.model.Messages;
import org.kitpress.model.PartialDate;
import org.kitpress.render.html.view.DateView;

/** Writes dates in the language of the site's interface text: September 29, 2017; June 2011; 2011. */
record DateFormatter(Messages messages) {
    DateView view(PartialDate date) {
        return new DateView(date.toString(), words(date));
    }

    @Nullable
    DateView viewOrNull(@Nullable PartialDate date) {
        return date == null ? null : view(date);
    }

    String words(PartialDate date) {
        String year = Integer.toString(date.year());
        if (date.month() == 0) {
            return year;
        }
        String month = messages.get("month-" + date.month());
        return date.day() == 0
                ? messages.get("date-month", month, year)
                : messages.get("date-day", month, Integer.toString(date.day()), year);
    }
}
