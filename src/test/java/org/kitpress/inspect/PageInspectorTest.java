package org.kitpress.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.report.Finding;

class PageInspectorTest {
    @Test
    void validPageHasNoFindings() {
        assertEquals(List.of(), Html.rules(Html.page("<h2 id='a'>A</h2><p><a href='#a'>A</a></p>")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        page-h1              | <h1>Another</h1>
        page-main            | <div role='main'></div>
        page-headings        | <h3>Too deep</h3>
        page-headings        | <h2></h2>
        page-duplicate-id    | <p id='x'></p><p id='x'></p>
        page-duplicate-id    | <p id='main'></p>
        page-missing-id      | <a href='#none'>None</a>
        page-missing-id      | <p aria-describedby='none'>Words</p>
        page-missing-id      | <label for='none'>Words</label>
        page-missing-id      | <section aria-labelledby='main none'></section>
        page-image-alt       | <img src='a.png'>
        page-image-alt       | <svg role='img'><path d='M0 0'/></svg>
        page-control-name    | <a href='a.html'></a>
        page-control-name    | <a href='a.html'><img src='a.png' alt=''></a>
        page-control-name    | <button type='button'><svg aria-hidden='true'></svg></button>
        page-control-name    | <input type='text'>
        page-control-name    | <select id='s'></select><label for='s'></label>
        page-inline-code     | <p style='color: red'>Words</p>
        page-inline-code     | <style>p { color: red }</style>
        page-inline-code     | <script>alert(1)</script>
        page-inline-code     | <p onclick='x()'>Words</p>
        page-inline-code     | <a href=' JavaScript:x()'>Words</a>
        page-outside-resource| <img src='https://example.org/a.png' alt='A'>
        page-outside-resource| <img src='a.png' srcset='a.png 1x, //example.org/b.png 2x' alt='A'>
        page-outside-resource| <script src='http://example.org/a.js'></script>
        page-outside-resource| <link rel='preload stylesheet' href='https://example.org/a.css'>
        page-table-headers   | <table><tr><td>1</td></tr></table>
        page-table-headers   | <table><tr><th>A</th></tr><tr><td>1</td></tr></table>
        page-navigation-name | <nav><a href='a.html'>A</a></nav>
        page-navigation-name | <nav aria-label='Main'><a href='a.html'>A</a></nav>
        """)
    void problemInTheMainContentIsReported(String rule, String html) {
        assertEquals(List.of(rule), Html.rules(Html.page(html)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='a.png' alt=''>",
                "<svg role='img' aria-label='A figure'></svg>",
                "<svg role='img'><title>A figure</title></svg>",
                "<a href='a.html'><img src='a.png' alt='A'></a>",
                "<a href='a.html' aria-label='A'></a>",
                "<label>Name <input type='text'></label>",
                "<label for='n'>Name</label><input id='n' type='text'>",
                "<input type='hidden' name='x'>",
                "<table><tr><th scope='col'>A</th></tr><tr><td>1</td></tr></table>",
                "<table role='presentation'><tr><td>1</td></tr></table>",
                "<a href='https://example.org/'>Elsewhere</a>",
                "<img src='data:image/png;base64,AA==' alt=''>",
                "<a href='#caf%C3%A9'>Café</a><p id='café'></p>",
                "<a href='#'>Top</a> <a href='#top'>Top</a>",
                "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>"
            })
    void validContentIsNotReported(String html) {
        assertEquals(List.of(), Html.rules(Html.page(html)));
    }

    @Test
    void pageNeedsMainContentAHeadingALanguageAndATitle() {
        assertEquals(
                Set.of("page-main", "page-h1", "page-language", "page-title"),
                Set.copyOf(Html.rules("<!DOCTYPE html><html><head></head><body><p>Words</p></body></html>")));
    }

    @Test
    void pageWithNavigationBeginsWithALinkToItsMainContent() {
        String late = Html.page("").replace("<a class=\"skip\" href=\"#main\">Skip</a>", "");
        assertEquals(List.of("page-skip-link"), Html.rules(late));
        String elsewhere = Html.page("").replace("href=\"#main\"", "href=\"#crumbs\"");
        assertEquals(List.of("page-skip-link"), Html.rules(elsewhere));
    }

    @Test
    void findingPointsToTheContentFileAndNamesThePage() {
        Finding finding = Html.findings(Html.page("<p style='x'>Words</p>")).get(0);
        assertEquals("content/planning/1-mission.yaml:1:1", finding.place().toString());
        assertTrue(finding.remedy().contains("`planning/mission.html`"), finding.remedy());
        assertTrue(finding.remedy().contains("theme"), finding.remedy());
        assertTrue(finding.isError());
    }

    @Test
    void factsContainOnlyResolvedLinksWithinTheSite() {
        PageFacts facts = Html.facts(
                "planning/mission.html",
                Html.page("<a href='../scenarios/a.html#b'>A</a><a href='https://example.org/x'>X</a>"
                        + "<a href='mailto:a@example.org'>M</a><a href='#main'>Here</a><a href='?q=1'>Q</a>"
                        + "<a href='/toolkit/a%20b.html'>Root</a><img src='../images/c.png' alt=''>"));
        assertEquals(
                List.of("assets/site.css", "index.html", "scenarios/a.html#b", "a b.html", "images/c.png"),
                facts.links());
        assertTrue(facts.ids().containsAll(Set.of("main", "crumbs")));
        assertFalse(facts.redirect());
    }
}
