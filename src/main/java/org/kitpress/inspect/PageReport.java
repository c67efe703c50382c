package org.kitpress.inspect;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.kitpress.model.Place;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Collects the findings about one page, and adds whether the theme or the content is the probable cause. */
final class PageReport {
    /** Enough characters of an element to recognize it. */
    private static final int SHOWN = 80;

    private final OutputFile file;
    private final List<Finding> findings = new ArrayList<>();

    PageReport(OutputFile file) {
        this.file = file;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reports a problem that only the theme can cause. */
    void theme(Rule rule, String problem, String remedy) {
        add(rule, problem, remedy + " The cause is probably the theme; see `" + file.path() + "`.");
    }

    /** Reports a problem that either the content or the theme can cause. */
    void page(Rule rule, String problem, String remedy) {
        add(rule, problem, remedy + " If the content is right, the cause is the theme; see `" + file.path() + "`.");
    }

    private void add(Rule rule, String problem, String remedy) {
        findings.add(rule.at(place(file.path(), file.source()), problem, remedy));
    }

    /** The content file that a page was made from, or the page itself if it was made from several files. */
    static Place place(String path, String source) {
        return Place.startOf(source.isEmpty() ? path : source);
    }

    /** The start of an element, as it is on the page. */
    static String show(Element element) {
        String tag = element.shallowClone().outerHtml().replaceAll("\\s+", " ");
        String start = tag.replaceAll("</[a-z0-9-]+>$", "");
        String text = start.length() > SHOWN ? start.substring(0, SHOWN) + "…" : start;
        return "`" + text + "`";
    }
}
