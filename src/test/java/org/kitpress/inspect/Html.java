package org.kitpress.inspect;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** Pages for tests: a valid one, and the same page with other main content. */
final class Html {
    private static final String START = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Mission</title>
            <link rel="stylesheet" href="../assets/site.css"><link rel="canonical" href="https://example.org/">
            <script type="application/ld+json">{"@type": "Article"}</script></head>
            <body><a class="skip" href="#main">Skip</a>
            <nav aria-label="Main"><a href="../index.html">Home</a></nav>
            <nav aria-labelledby="crumbs"><h2 id="crumbs">Where you are</h2></nav>
            <main id="main"><h1>Mission</h1>
            """;
    private static final String END = "</main></body></html>";

    private Html() {}

    static String page(String main) {
        return START + main + END;
    }

    /** The ids of the rules that a page breaks. */
    static List<String> rules(String page) {
        return findings(page).stream().map(finding -> finding.rule().id()).toList();
    }

    static List<Finding> findings(String page) {
        List<Finding> findings = new ArrayList<>();
        new PageInspector("/")
                .inspect(OutputFile.text("planning/mission.html", page, "content/planning/1-mission.yaml"), findings);
        return findings;
    }

    static PageFacts facts(String path, String page) {
        return new PageInspector("/toolkit/").inspect(OutputFile.text(path, page, ""), new ArrayList<>());
    }
}
