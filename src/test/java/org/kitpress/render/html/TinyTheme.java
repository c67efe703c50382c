package org.kitpress.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.model.Messages;

/** A theme of a few lines: every template prints the same, words say their own key. */
final class TinyTheme {
    private static final String PAGE = """
            <#if page??>${prose(page.head.body)}</#if>
            <#list site.navigation as item>${item.title}=${item.href}<#if item.current>!</#if>;</#list>
            ${view.pageTitle} ${site.home} ${asset("css/site.css")} ${icon("dot")}
            <#if entries?? && entries?is_sequence><#list entries as e>[<#if e.href??>${e.title}=${e.href}<#else>${e.citation}</#if>]</#list></#if>
            <#if target??>to ${target.href} <#if view.canonical??>${view.canonical}</#if></#if>
            <#list terms() as t>${t.id}:${t.definition}</#list>
            """;

    private static final Path DEFAULT = Path.of(System.getProperty("kitpress.root", "."), "themes", "default");

    private static final Pattern KEY = Pattern.compile("^([a-z0-9-]+):");

    /** Those whose words hold something of the page. */
    private static final List<String> TOLD_BELOW = List.of(
            "page-title",
            "month-6",
            "month-9",
            "date-day",
            "date-month",
            "objective",
            "feed-title",
            "feedback-subject",
            "feedback-body",
            "minutes",
            "minutes-one");

    private TinyTheme() {}

    static Messages words() {
        return ThemeMessages.of(files());
    }

    static ThemeFiles files() {
        return with(Map.of());
    }

    /** With other files in place of these. */
    static ThemeFiles with(Map<String, String> others) {
        Map<String, String> texts = new TreeMap<>();
        templates().forEach(name -> texts.put("templates/" + name, PAGE));
        texts.put("words/en.yaml", wordsFile());
        texts.put("assets/css/site.css", "body{background:url(../img/dot.png)}");
        texts.put("assets/img/dot.png", "dot");
        texts.put("icons/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>");
        texts.putAll(others);
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ThemeFiles(files);
    }

    /** Every key of the default theme, so that a new one need not be told here. */
    private static String wordsFile() {
        String plain = defaultTheme("words/en.yaml").stream()
                .map(KEY::matcher)
                .filter(Matcher::find)
                .map(key -> key.group(1) + ": " + key.group(1) + "\n")
                .filter(line -> TOLD_BELOW.stream().noneMatch(told -> line.startsWith(told + ":")))
                .collect(Collectors.joining());
        return plain + """
                page-title: "{0} – {1}"
                month-6: June
                month-9: September
                date-day: "{0} {1}, {2}"
                date-month: "{0} {1}"
                objective: "Objective {0}"
                feed-title: "{0}: what is new"
                feedback-subject: "About: {0}"
                feedback-body: "{0} {1}: {2}\\n{3}\\n{4}"
                minutes: "{0} minutes"
                minutes-one: "{0} minute"
                """;
    }

    /** Those of pages, and those of sheets. */
    private static Stream<String> templates() {
        return Stream.of("", "sheet/").flatMap(folder -> {
            String[] names = Objects.requireNonNull(
                    DEFAULT.resolve("templates/" + folder).toFile().list());
            return Arrays.stream(names).filter(name -> name.endsWith(".ftlh")).map(folder::concat);
        });
    }

    private static List<String> defaultTheme(String file) {
        try {
            return Files.readAllLines(DEFAULT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
