package org.kitpress.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.SourceLines;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.PrintThemeException;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

/**
 * A theme as a site uses it: the site's own files on top of those of the default theme.
 *
 * @param folder the site's own files, and what is wrong with them as files
 * @param isChanged whether the site's own files make it differ from the default theme
 * @param all with those of the default theme
 * @param compiled null if the theme cannot be used
 * @param findings what is wrong with the theme, apart from its words, each with its line
 */
record LoadedTheme(
        String name,
        ThemeFolder folder,
        boolean isChanged,
        ThemeFiles all,
        ThemeWords words,
        @Nullable CompiledTheme compiled,
        List<Finding> findings) {
    /** In styles, {@code [data-accent="plum"]}; in templates, {@code accent!"sun"}. */
    private static final Pattern ACCENT = Pattern.compile("accent(?:=|!)\"([a-z][a-z0-9-]*+)\"");

    private static final String REMEDY =
            "Fix the theme. To use the default theme instead, remove the field `theme` from content/toolkit.yaml.";

    static LoadedTheme of(String name, ThemeFolder folder, ThemeFiles bundled) {
        ThemeFiles all = folder.files().over(bundled);
        ThemeWords words = ThemeWords.read(name, folder.files(), bundled);
        boolean isChanged = !all.sameAs(bundled);
        LoadedTheme theme = new LoadedTheme(name, folder, isChanged, all, words, null, folder.findings());
        try {
            return new LoadedTheme(name, folder, isChanged, all, words, new CompiledTheme(all), folder.findings());
        } catch (ThemeException e) {
            List<Finding> findings = new ArrayList<>(folder.findings());
            findings.add(theme.finding(e));
            return new LoadedTheme(name, folder, isChanged, all, words, null, List.copyOf(findings));
        }
    }

    /** Whether this is what the site's own files give. */
    boolean isOf(String wanted, ThemeFolder now) {
        return name.equals(wanted)
                && folder.files().sameAs(now.files())
                && folder.findings().equals(now.findings());
    }

    /** A theme that the site does not have. */
    static LoadedTheme unknown(Settings.Theme wanted, ThemeFiles bundled) {
        String name = wanted.name();
        Finding finding = Rule.UNKNOWN_THEME.at(
                wanted.place(),
                "there is no theme '" + name + "'",
                "Add the folder `themes/" + name + "`, or write `name: default` under `theme`.");
        ThemeFiles none = ThemeFolder.NONE.files();
        ThemeWords words = ThemeWords.read(name, none, bundled);
        return new LoadedTheme(name, ThemeFolder.NONE, false, none, words, null, List.of(finding));
    }

    /** An accent that the theme does not have. A theme whose styles name none may use the setting in its own way. */
    List<Finding> accentFindings(Settings.Theme wanted) {
        Set<String> accents = new TreeSet<>();
        all.files().forEach((file, bytes) -> {
            if (file.endsWith(".css") || file.endsWith(".ftlh")) {
                Matcher accent = ACCENT.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (accent.find()) {
                    accents.add(accent.group(1));
                }
            }
        });
        String accent = wanted.accent();
        return accent == null || accents.isEmpty() || accents.contains(accent)
                ? List.of()
                : List.of(Rule.UNKNOWN_VALUE.at(
                        wanted.accentPlace(),
                        "the theme has no accent color '" + accent + "'",
                        Suggestions.didYouMean(accent, accents) + "Possible values: " + String.join(", ", accents)
                                + "."));
    }

    /** What is wrong with a template or another file that pages are rendered with. */
    Finding finding(ThemeException e) {
        Finding finding = Rule.THEME_ERROR.at(
                new Place(path() + e.file(), e.line(), e.column()),
                "the theme cannot render a page: " + e.problem(),
                REMEDY);
        return withLines(List.of(finding)).get(0);
    }

    /** What is wrong with a file that PDFs are made with. */
    Finding finding(PrintThemeException e) {
        return Rule.THEME_ERROR.at(
                Place.startOf(path() + e.file()), "the theme cannot make PDFs: " + e.getMessage(), REMEDY);
    }

    private String path() {
        return "themes/" + name + "/";
    }

    /** Adds the lines of the theme's files to findings. */
    List<Finding> withLines(List<Finding> findings) {
        Map<String, byte[]> files = new HashMap<>();
        folder.files().files().forEach((file, bytes) -> files.put(path() + file, bytes));
        return new SourceLines(files).excerpts(findings);
    }
}
