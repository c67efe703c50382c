package org.kitpress.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitpress.report.Finding;

class SiteInspectionTest {
    private static PageFacts page(String path, Set<String> ids, String... links) {
        return new PageFacts(
                path, "content/" + path.replace(".html", ".md"), ids, List.of(links), 0, List.of(), false, "en");
    }

    private static List<String> check(Set<String> files, PageFacts... pages) {
        return SiteInspection.check(List.of(pages), files::contains).stream()
                .map(finding -> finding.place().file() + " " + finding.rule().id())
                .toList();
    }

    @Test
    void linksBetweenFilesOfTheSiteAreValid() {
        assertEquals(
                List.of(),
                check(
                        Set.of("assets/site.css", "table.pdf"),
                        page(
                                "index.html",
                                Set.of(),
                                "a/b.html#x",
                                "a/",
                                "assets/site.css",
                                "table.pdf#page=2",
                                "a/b.html"),
                        page("a/index.html", Set.of(), "", "index.html#"),
                        page("a/b.html", Set.of("x"))));
    }

    @Test
    void linkToAMissingFileIsDead() {
        assertEquals(
                List.of("content/index.md site-dead-link", "content/index.md site-dead-link"),
                check(Set.of(), page("index.html", Set.of(), "a.html", "../index.html")));
    }

    @Test
    void linkToAMissingIdIsDead() {
        assertEquals(
                List.of("content/index.md site-dead-fragment"),
                check(Set.of(), page("index.html", Set.of(), "a.html#x", "a.html#y"), page("a.html", Set.of("x"))));
    }

    @Test
    void pageThatCannotBeReachedFromTheHomePageIsReported() {
        PageFacts moved = new PageFacts("old.html", "", Set.of(), List.of("a.html"), 0, List.of(), true, "en");
        assertEquals(
                List.of("content/c.md site-unreachable", "content/d.md site-unreachable"),
                check(
                        Set.of(),
                        page("index.html", Set.of(), "a.html"),
                        page("a.html", Set.of(), "b.html"),
                        page("b.html", Set.of()),
                        page("c.html", Set.of(), "d.html"),
                        page("d.html", Set.of(), "c.html"),
                        page("404.html", Set.of(), "index.html"),
                        moved));
    }

    @Test
    void orderOfPagesDoesNotMatter() {
        List<PageFacts> pages = new ArrayList<>(List.of(
                page("index.html", Set.of(), "x.html"), page("b.html", Set.of(), "y.html"), page("a.html", Set.of())));
        List<Finding> findings = SiteInspection.check(pages, path -> false);
        Collections.reverse(pages);
        assertEquals(findings, SiteInspection.check(pages, path -> false));
    }
}
