package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Address;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Term;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.view.Markup;

class HtmlProseTest {
    private static final Toolkit TOOLKIT = SampleToolkit.toolkit(List.of(
            SampleToolkit.article("content/index.md", "Home", ""),
            SampleToolkit.article("content/about.md", "About", "## Who we are"),
            SamplePages.step(),
            new org.kitpress.model.Article(
                    SampleToolkit.head(
                            "content/planning/draft.md", "page", "Draft", "", Status.DRAFT, List.of(), List.of()),
                    null)));

    private static HtmlProse on(String page, Prose body) {
        Site site = new Site(
                TOOLKIT,
                new Targets(TOOLKIT),
                new CompiledTheme(TinyTheme.files()),
                TinyTheme.words(),
                new RenderOptions(null, false, false));
        return new HtmlProse(
                new PageLinks(site, LinkBase.at(new Address(page))),
                site.matcher(),
                site.words(),
                HtmlProse.Marking.LINKS,
                body);
    }

    private static Prose spans(Span... spans) {
        return new Prose(new Place("content/about.md", 1, 1), List.of(spans), List.of(), List.of(), List.of(), 1);
    }

    private static String linkTo(String page, String target) {
        Place place = new Place("content/planning/1-mission.yaml", 1, 1);
        Prose prose = new Prose(
                place,
                List.of(new Span.Reference(0)),
                List.of(),
                List.of(new Prose.Link(target, "", place, Prose.Link.Type.LINK)),
                List.of(),
                1);
        return on(page, Prose.EMPTY).write(prose).html();
    }

    @Test
    void hostileTextIsEscapedWhereverItStands() {
        String hostile = "<script>alert(\"x\" & 'y')</script>";
        String safe = "&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;";
        assertEquals(
                safe + "|" + safe,
                on("about.html", Prose.EMPTY)
                        .write(spans(new Span.Words(hostile), new Span.Markup("|"), new Span.Quiet(hostile)))
                        .html());
    }

    @Test
    void termIsMarkedOnlyTheFirstTimeOnThePage() {
        HtmlProse prose = on("about.html", Prose.EMPTY);
        assertEquals(
                "An <a class=\"term\" href=\"#site--word-mou\" data-term=\"mou\">MOU</a> or MOU",
                prose.write(spans(new Span.Words("An MOU or MOU"))).html());
        assertEquals(
                "Memorandum of understanding",
                prose.write(spans(new Span.Words("Memorandum of understanding")))
                        .html());
        assertEquals(
                List.of("mou"),
                prose.used().stream().map(term -> term.id().value()).toList());
    }

    @Test
    void quietTextIsNotMarkedAndDoesNotCountAsTheFirstUse() {
        HtmlProse prose = on("about.html", Prose.EMPTY);
        assertEquals("MOU", prose.write(spans(new Span.Quiet("MOU"))).html());
        assertEquals("MOU", prose.writeQuiet(spans(new Span.Words("MOU"))).html());
        assertEquals(
                "<a class=\"term\" href=\"#site--word-mou\" data-term=\"mou\">MOU</a>",
                prose.write(spans(new Span.Words("MOU"))).html());
    }

    @Test
    void definitionNeverMarksItsOwnTerm() {
        Term term = SampleToolkit.term("mou", "memorandum of understanding", "MOU");
        Term defined = new Term(
                term.id(),
                term.term(),
                term.abbreviation(),
                term.forms(),
                term.also(),
                spans(new Span.Words("An MOU binds a partnership. Partnerships last.")),
                term.seeAlso(),
                term.source(),
                true);
        assertEquals(
                "An MOU binds a <a class=\"term\" href=\"#partnership\">partnership</a>. Partnerships last.",
                on("glossary.html", Prose.EMPTY).writeDefinition(defined).html());
    }

    @Test
    void linksAreRelativeToThePageThatShowsThem() {
        assertEquals("../about.html", linkTo("planning/mission.html", "../about.md"));
        assertEquals("about.html", linkTo("index.html", "../about.md"));
        assertEquals("../../about.html#who-we-are", linkTo("a/b/c.html", "/about.md#who-we-are"));
        assertEquals("#time-1", linkTo("planning/mission.html", "#time-1"));
        assertEquals("planning/mission.html#time-1", linkTo("glossary.html", "#time-1"));
        assertEquals("../files/a%20form.pdf", linkTo("planning/mission.html", "../files/a form.pdf"));
        assertEquals("planning/index.html", linkTo("index.html", "/planning/"));
    }

    @Test
    void outsideLinksKeepTheirAddressButForSchemesThatRunCode() {
        assertEquals("https://example.org/?a=1&amp;b=2", linkTo("about.html", "https://example.org/?a=1&b=2"));
        assertEquals("mailto:a@example.org", linkTo("about.html", "mailto:a@example.org"));
        assertEquals("#", linkTo("about.html", "javascript:alert(1)"));
        assertEquals("#", linkTo("about.html", "DATA:text/html,x"));
    }

    @Test
    void linkToABrokenFileLeadsToWhereItWillBe() {
        assertEquals("../broken.html", linkTo("planning/mission.html", "../broken.yaml"));
    }

    @Test
    void linkToAMissingFragmentLeadsToThePage() {
        assertEquals("../about.html", linkTo("planning/mission.html", "/about.md#nowhere"));
    }

    @Test
    void linkToADraftThatIsNotShownLeadsToItsSection() {
        assertEquals("planning/index.html", linkTo("about.html", "draft.md"));
    }

    @Test
    void idsOfTheBodyStayAndThoseOfOtherTextsGetAPrefix() {
        Prose body = SampleToolkit.prose("## Start\n\ntext");
        Prose other = SampleToolkit.prose("## Start\n\ntext[^1]\n\n[^1]: note");
        HtmlProse prose = on("about.html", body);
        assertEquals("<h2 id=\"start\">", prose.write(body).html().substring(0, 15));
        String second = prose.write(other).html();
        assertEquals("<h2 id=\"site--t1-start\">", second.substring(0, 24));
        assertFalse(second.contains("\"#fn"), second);
        assertEquals("<h2 id=\"site--t2-start\">", prose.write(body).html().substring(0, 24));
    }

    @Test
    void onlyALoneParagraphIsUnwrapped() {
        assertEquals("a <em>b</em>", inline("<p>a <em>b</em></p>\n"));
        assertEquals("<p>a</p><p>b</p>", inline("<p>a</p><p>b</p>"));
        assertEquals("<p>a</p><ul><li>b</li></ul>", inline("<p>a</p><ul><li>b</li></ul>"));
        assertEquals("<p class=\"x\">a</p>", inline("<p class=\"x\">a</p>"));
        assertEquals("", inline(""));
    }

    private static String inline(String html) {
        return HtmlProse.inline(new Markup(html)).html();
    }
}
