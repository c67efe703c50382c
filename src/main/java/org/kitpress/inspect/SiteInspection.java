package org.kitpress.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Checks the whole site once all of its pages exist: every link resolves, and every page can be reached. */
public final class SiteInspection {
    private static final String HOME = "index.html";
    private static final String NOT_FOUND = "404.html";

    private SiteInspection() {}

    /**
     * @param pages all pages of the site, in any order
     * @param isFile whether the site has a file of that path, relative to the output folder
     * @return the problems, sorted by page
     */
    public static List<Finding> check(Collection<PageFacts> pages, Predicate<String> isFile) {
        Map<String, PageFacts> byPath = new TreeMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        List<Finding> findings = new ArrayList<>();
        for (PageFacts page : byPath.values()) {
            for (String link : page.links()) {
                check(page, link, byPath, isFile, findings);
            }
        }
        unreachable(byPath, findings);
        return findings.stream().sorted().toList();
    }

    private static void check(
            PageFacts page,
            String link,
            Map<String, PageFacts> pages,
            Predicate<String> isFile,
            List<Finding> findings) {
        int hash = link.indexOf('#');
        String path = file(hash < 0 ? link : link.substring(0, hash));
        String fragment = hash < 0 ? "" : link.substring(hash + 1);
        PageFacts target = pages.get(path);
        if (target == null && !isFile.test(path)) {
            findings.add(Rule.SITE_DEAD_LINK.at(
                    PageReport.place(page.path(), page.source()),
                    "a link points to '" + path + "', which the site does not have",
                    "The cause is probably the theme; see `" + page.path() + "`."));
        } else if (target != null && !fragment.isEmpty() && !target.ids().contains(fragment)) {
            findings.add(Rule.SITE_DEAD_FRAGMENT.at(
                    PageReport.place(page.path(), page.source()),
                    "a link points to '" + path + "#" + fragment + "', but that page has no such id",
                    "The theme probably omits the id on that page; see `" + path + "`."));
        }
    }

    /** The path of a folder means its index page. */
    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + HOME : path;
    }

    private static void unreachable(Map<String, PageFacts> pages, List<Finding> findings) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(HOME));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            PageFacts page = pages.get(path);
            if (page != null && reached.add(path)) {
                page.links().forEach(link -> open.addLast(file(link.replaceFirst("#.*", ""))));
            }
        }
        // Pages in another language are in no list yet, which a check of the content reports.
        String language = pages.containsKey(HOME) ? pages.get(HOME).language() : "";
        for (PageFacts page : pages.values()) {
            if (!reached.contains(page.path())
                    && !page.redirect()
                    && page.language().equals(language)
                    && !page.path().equals(NOT_FOUND)
                    && pages.containsKey(HOME)) {
                findings.add(Rule.SITE_UNREACHABLE.at(
                        PageReport.place(page.path(), page.source()),
                        "no links lead from the home page to '" + page.path() + "'",
                        "Link to it from another page or from the navigation."));
            }
        }
    }
}
