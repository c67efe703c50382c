package org.kitpress.render.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.PartialDate;
import org.kitpress.render.html.view.DateView;

/** Says dates in a language: September 29, 2017; June 2011; 2011. */
final class DateFormatter {
    private final Locale locale;

    /** @param language a language tag: {@code en}, {@code es-MX} */
    DateFormatter(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    DateView view(PartialDate date) {
        return new DateView(date.toString(), words(date));
    }

    @Nullable
    DateView viewOrNull(@Nullable PartialDate date) {
        return date == null ? null : view(date);
    }

    String words(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, locale);
        return switch (locale.getLanguage()) {
            case "en" -> (date.day() == 0 ? month + " " : month + " " + date.day() + ", ") + date.year();
            case "es", "pt" -> (date.day() == 0 ? "" : date.day() + " de ") + month + " de " + date.year();
            default -> (date.day() == 0 ? "" : date.day() + " ") + month + " " + date.year();
        };
    }
}
