package org.kitpress.build;

import org.kitpress.model.Place;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.print.PrintThemeException;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Tells a fault of a theme as a finding, to the one who makes the theme. */
final class ThemeFindings {
    private ThemeFindings() {}

    static Finding unknown(String theme) {
        return Rule.UNKNOWN_THEME.at(
                Place.startOf("content/toolkit.yaml"),
                "there is no theme '" + theme + "'",
                "Add the folder `themes/" + theme + "`, or write `name: default` under `theme`.");
    }

    static Finding finding(String theme, PrintThemeException fault) {
        return Rule.THEME_ERROR.at(
                Place.startOf("themes/" + theme + "/" + fault.file()),
                "the theme cannot be printed: " + fault.getMessage(),
                "Mend the theme, or use the default one: take the field `theme` out of content/toolkit.yaml.");
    }

    static Finding finding(String theme, ThemeException fault) {
        return Rule.THEME_ERROR.at(
                new Place("themes/" + theme + "/" + fault.file(), fault.line(), fault.column()),
                "the theme cannot print a page: " + fault.problem(),
                "Mend the theme, or use the default one: take the field `theme` out of content/toolkit.yaml.");
    }
}
