package org.kitpress.build;

import org.kitpress.model.Place;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.print.PrintThemeException;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Findings about themes, for their authors. */
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
                "the theme cannot make PDFs: " + fault.getMessage(),
                "Fix the theme. To use the default theme instead, remove the field `theme` from content/toolkit.yaml.");
    }

    static Finding finding(String theme, ThemeException fault) {
        return Rule.THEME_ERROR.at(
                new Place("themes/" + theme + "/" + fault.file(), fault.line(), fault.column()),
                "the theme cannot render a page: " + fault.problem(),
                "Fix the theme. To use the default theme instead, remove the field `theme` from content/toolkit.yaml.");
    }
}
