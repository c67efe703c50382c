package org.kitpress.inspect;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.kitpress.model.Place;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Gathers what is wrong with one page, and says whose fault it probably is. */
final class PageReport {
    /** A longer start of an element says no more about which one is meant. */
    private static final int SHOWN = 80;

    private final OutputFile file;
    private final List<Finding> findings = new ArrayList<>();

    PageReport(OutputFile file) {
        this.file = file;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Something that only the theme can have done. */
    void theme(Rule rule, String problem, String remedy) {
        add(rule, problem, remedy + " This is probably a fault of the theme; look at `" + file.path() + "`.");
    }

    /** Something that may come from the content as well as from the theme. */
    void page(Rule rule, String problem, String remedy) {
        add(
                rule,
                problem,
                remedy + " If the content is as it should be, this is a fault of the theme; look at `" + file.path()
                        + "`.");
    }

    private void add(Rule rule, String problem, String remedy) {
        findings.add(rule.at(place(file.path(), file.source()), problem, remedy));
    }

    /** The content file that a page was made from, or the page itself when it was made from all of them. */
    static Place place(String path, String source) {
        return Place.startOf(source.isEmpty() ? path : source);
    }

    /** The start of an element as it stands in the page. */
    static String show(Element element) {
        String tag = element.shallowClone().outerHtml().replaceAll("\\s+", " ");
        String start = tag.replaceAll("</[a-z0-9-]+>$", "");
        String text = start.length() > SHOWN ? start.substring(0, SHOWN) + "…" : start;
        return "`" + text + "`";
    }
}
