package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A theme of a few lines: every template prints the same, words say their own key. */
final class TinyTheme {
    private static final String PAGE = """
            <#if page??>${prose(page.head.body)}</#if>
            <#list site.navigation as item>${item.title}=${item.href}<#if item.current>!</#if>;</#list>
            ${view.pageTitle} ${site.home} ${asset("css/site.css")} ${icon("dot")}
            <#if entries??><#list entries as e>[<#if e.href??>${e.title}=${e.href}<#else>${e.citation}</#if>]</#list></#if>
            <#if target??>to ${target.href} <#if view.canonical??>${view.canonical}</#if></#if>
            <#list terms() as t>${t.id}:${t.definition}</#list>
            """;

    private TinyTheme() {}

    static ThemeFiles files() {
        return with(Map.of());
    }

    /** With other files in place of these. */
    static ThemeFiles with(Map<String, String> others) {
        Map<String, String> texts = new TreeMap<>();
        Stream.of(
                        "page",
                        "home",
                        "section",
                        "organization",
                        "continuum",
                        "planning-guide",
                        "planning-step",
                        "checklist",
                        "scenario",
                        "work-plan",
                        "packet",
                        "resource-list",
                        "a-z",
                        "glossary",
                        "sources",
                        "search",
                        "my-plan",
                        "print",
                        "packet-document",
                        "sheet/packet-document",
                        "sheet/scenario",
                        "not-found",
                        "redirect")
                .forEach(name -> texts.put("templates/" + name + ".ftlh", PAGE));
        texts.put("words/en.yaml", words());
        texts.put("assets/css/site.css", "body{background:url(../img/dot.png)}");
        texts.put("assets/img/dot.png", "dot");
        texts.put("icons/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>");
        texts.putAll(others);
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ThemeFiles(files);
    }

    private static String words() {
        String plain = Stream.of(
                        "home",
                        "title-a-z",
                        "title-glossary",
                        "title-sources",
                        "title-search",
                        "title-my-plan",
                        "title-print",
                        "title-not-found",
                        "description-a-z",
                        "description-glossary",
                        "description-sources",
                        "description-search",
                        "description-my-plan",
                        "description-print",
                        "print-add",
                        "print-other",
                        "packet-title-packet",
                        "packet-title-facilitator",
                        "packet-link-packet",
                        "packet-link-facilitator",
                        "description-not-found",
                        "section-purpose",
                        "section-examples",
                        "section-outputs",
                        "section-questions",
                        "section-steps",
                        "section-levels",
                        "section-compare",
                        "section-place-yourself",
                        "section-directions",
                        "section-setting",
                        "section-actions",
                        "section-outcomes",
                        "section-discussion",
                        "section-links",
                        "section-background",
                        "section-charge",
                        "section-plan",
                        "section-by-party",
                        "section-by-time",
                        "section-undecided",
                        "section-vision",
                        "section-mission",
                        "section-areas",
                        "section-profiles",
                        "section-contacts",
                        "section-objectives",
                        "section-agenda",
                        "section-sign-in",
                        "section-handouts",
                        "section-cards",
                        "section-evaluation",
                        "section-notes",
                        "feedback-yes",
                        "feedback-no",
                        "relation-adapted-from",
                        "relation-cited",
                        "relation-funded-by",
                        "mode-joint",
                        "mode-either",
                        "mode-unknown",
                        "timeframe-ongoing",
                        "timeframe-blank",
                        "timeframe-to-be-decided",
                        "timeframe-not-applicable",
                        "state-not-started",
                        "state-under-way",
                        "state-completed",
                        "state-reported-completed",
                        "kind-action-step",
                        "kind-deliverable",
                        "kind-term",
                        "kind-section",
                        "responsibility-blank",
                        "csv-title",
                        "csv-by-party-title",
                        "csv-by-time-title",
                        "csv-undecided-title",
                        "ics-title",
                        "letter-digits",
                        "letter-other")
                .map(key -> key + ": " + key + "\n")
                .collect(Collectors.joining());
        return plain + """
                page-title: "{0} – {1}"
                objective: "Objective {0}"
                feed-title: "{0}: what is new"
                feedback-subject: "About: {0}"
                feedback-body: "{0} {1}: {2}\\n{3}\\n{4}"
                minutes: "{0} minutes"
                minutes-one: "{0} minute"
                """;
    }
}
