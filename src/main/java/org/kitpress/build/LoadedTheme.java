package org.kitpress.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.SourceLines;
import org.kitpress.model.Place;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.PrintThemeException;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * A theme as a site uses it: the site's own files on top of those of the default theme.
 *
 * @param own the site's own files
 * @param all with those of the default theme
 * @param compiled null if the theme cannot be used
 * @param findings what is wrong with the theme, apart from its words, each with its line
 */
record LoadedTheme(
        String name,
        ThemeFiles own,
        ThemeFiles all,
        ThemeWords words,
        @Nullable CompiledTheme compiled,
        List<Finding> findings) {
    private static final String REMEDY =
            "Fix the theme. To use the default theme instead, remove the field `theme` from content/toolkit.yaml.";

    static LoadedTheme of(String name, ThemeFiles own, ThemeFiles bundled) {
        ThemeFiles all = own.over(bundled);
        ThemeWords words = ThemeWords.read(name, own, bundled);
        LoadedTheme theme = new LoadedTheme(name, own, all, words, null, List.of());
        try {
            return new LoadedTheme(name, own, all, words, new CompiledTheme(all), List.of());
        } catch (ThemeException e) {
            return new LoadedTheme(name, own, all, words, null, List.of(theme.finding(e)));
        }
    }

    /** A theme that the site does not have. */
    static LoadedTheme unknown(String name, ThemeFiles bundled) {
        ThemeFiles none = new ThemeFiles(Map.of());
        Finding finding = Rule.UNKNOWN_THEME.at(
                Place.startOf("content/toolkit.yaml"),
                "there is no theme '" + name + "'",
                "Add the folder `themes/" + name + "`, or write `name: default` under `theme`.");
        return new LoadedTheme(name, none, none, ThemeWords.read(name, none, bundled), null, List.of(finding));
    }

    /** What is wrong with a template or another file that pages are rendered with. */
    Finding finding(ThemeException e) {
        Finding finding = Rule.THEME_ERROR.at(
                new Place(folder() + e.file(), e.line(), e.column()),
                "the theme cannot render a page: " + e.problem(),
                REMEDY);
        return withLines(List.of(finding)).get(0);
    }

    /** What is wrong with a file that PDFs are made with. */
    Finding finding(PrintThemeException e) {
        return Rule.THEME_ERROR.at(
                Place.startOf(folder() + e.file()), "the theme cannot make PDFs: " + e.getMessage(), REMEDY);
    }

    private String folder() {
        return "themes/" + name + "/";
    }

    /** Adds the lines of the theme's files to findings. */
    List<Finding> withLines(List<Finding> findings) {
        Map<String, byte[]> files = new HashMap<>();
        own.files().forEach((path, bytes) -> files.put(folder() + path, bytes));
        return new SourceLines(files).excerpts(findings);
    }
}
