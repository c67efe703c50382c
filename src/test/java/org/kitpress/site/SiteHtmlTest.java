package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Judged;
import org.kitpress.judge.NuHtmlChecker;
import org.kitpress.statement.Judge;

@Tag("slow")
class SiteHtmlTest {
    @Test
    void theNuHtmlCheckerFindsNoErrorOnAnyPage() throws IOException {
        NuHtmlChecker checker = new NuHtmlChecker();
        List<String> reports = new ArrayList<>();
        Set<String> languages = new TreeSet<>();
        for (String page : BuiltSite.pages()) {
            byte[] html = Files.readAllBytes(BuiltSite.folder().resolve(page));
            List<NuHtmlChecker.Message> errors = NuHtmlChecker.errors(checker.html(html));
            languages.add(Jsoup.parse(new String(html, StandardCharsets.UTF_8))
                    .select("html")
                    .attr("lang"));
            if (!errors.isEmpty()) {
                reports.add(NuHtmlChecker.report(page, errors));
            }
        }
        assertEquals(List.of(), reports);
        assertTrue(BuiltSite.pages().size() > 40, "pages were looked at");
        Judged.by(Judge.HTML, "pages")
                .with(NuHtmlChecker.version())
                .pages(BuiltSite.pages().size())
                .languages(languages)
                .compare();
    }

    @Test
    void everyPageForbidsInlineScriptsAndStylesAndHasNone() throws IOException {
        for (String page : BuiltSite.pages()) {
            Document document = Jsoup.parse(BuiltSite.folder().resolve(page));
            String policy =
                    document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.contains("default-src 'none'"), page + ": " + policy);
            assertTrue(!policy.contains("unsafe"), page + ": " + policy);
            assertEquals(
                    List.of(),
                    document.select("[style], style, [onclick], [onload]").eachAttr("style"),
                    page);
            assertEquals(
                    0,
                    document.select("script:not([src]):not([type=application/ld+json])")
                            .size(),
                    page);
        }
    }

    @Test
    void everyPageNamesItsKindAndHasOneMainOneHeadingAndASkipLinkFirst() throws IOException {
        for (String page : BuiltSite.pages()) {
            Document document = Jsoup.parse(BuiltSite.folder().resolve(page));
            assertTrue(document.body().hasAttr("data-kind"), page);
            assertEquals(1, document.select("main").size(), page);
            assertEquals(1, document.select("h1").size(), page);
            var first =
                    document.body().select("a[href], button, input, summary").first();
            assertTrue(first != null && first.attr("href").equals("#site--main"), page + ": " + first);
            assertTrue(
                    document.select("nav:not([aria-label]):not([aria-labelledby])")
                            .isEmpty(),
                    page);
        }
    }
}
