package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Address;
import org.kitpress.model.Article;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.NavItem;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.PageView.TocEntry;

class PageViewsTest {
    private static final String ONE = "content/actions/1-one.md";
    private static final String TWO = "content/actions/2-two.md";
    private static final String LOST = "content/actions/3-lost.md";

    private static final Toolkit TOOLKIT = SampleToolkit.toolkit(
            SampleToolkit.article("content/index.md", "Welcome", ""),
            SampleToolkit.article("content/about.md", "About", "## One\n\n### Deep\n\n#### Deeper\n\n## Two"),
            SamplePages.guide(),
            SamplePages.step(),
            SamplePages.goals(),
            related(ONE, Status.CURRENT, new PageLink(TWO.substring(16), "Because", SampleToolkit.place(ONE))),
            related(TWO, Status.CURRENT, SampleToolkit.link(TWO, "/planning/1-mission.yaml")),
            related(LOST, Status.DRAFT, SampleToolkit.link(LOST, TWO.substring(16))),
            SamplePlan.plan());

    private static Page related(String file, Status status, PageLink link) {
        return new Article(
                SampleToolkit.head(file, "page", file.substring(18), "", status, List.of(link), List.of()), null);
    }

    private static PageView view(String address, boolean drafts) {
        Site site = new Site(
                TOOLKIT,
                new Targets(TOOLKIT),
                new CompiledTheme(TinyTheme.files()),
                TinyTheme.words(),
                new RenderOptions(null, drafts, false));
        PageLinks links = new PageLinks(site, site.here(new Address(address)));
        Page page = java.util.Objects.requireNonNull(site.page(new Address(address)));
        HtmlProse prose = new HtmlProse(
                links,
                site.matcher(),
                site.words(),
                HtmlProse.Marking.LINKS,
                page.head().body());
        SourceViews sources = new SourceViews(site, links, prose);
        return new PageViews(site, links, new Navigation(site, links)).of(page, sources, new Sequences(site));
    }

    private static PageView view(String address) {
        return view(address, false);
    }

    private static String hrefs(List<LinkView> links) {
        return String.join(" ", links.stream().map(LinkView::href).toList());
    }

    private static String href(LinkView link) {
        return link == null ? "none" : link.href();
    }

    @Test
    void breadcrumbsLeadHomeAndThroughTheFoldersAbove() {
        assertEquals("", hrefs(view("index.html").breadcrumbs()));
        assertEquals("index.html", hrefs(view("about.html").breadcrumbs()));
        assertEquals("../index.html", hrefs(view("planning/index.html").breadcrumbs()));
        assertEquals(
                "../index.html index.html", hrefs(view("planning/mission.html").breadcrumbs()));
    }

    @Test
    void stepsFollowTheGuideInItsOrder() {
        assertEquals("none", href(view("planning/index.html").previous()));
        assertEquals("mission.html", href(view("planning/index.html").next()));
        assertEquals("index.html", href(view("planning/mission.html").previous()));
        assertEquals("goals.html", href(view("planning/mission.html").next()));
        assertEquals("none", href(view("planning/goals.html").next()));
    }

    @Test
    void pagesFollowEachOtherWithinTheirFolderAndNotAtTheRoot() {
        assertEquals("two.html", href(view("actions/one.html").next()));
        assertEquals("none", href(view("actions/two.html").next()));
        assertEquals("lost.html", href(view("actions/two.html", true).next()));
        assertEquals("none", href(view("about.html").next()));
    }

    @Test
    void relatedPagesAreShownBothWaysWithTheReasonOfTheOneThatGaveIt() {
        assertEquals("two.html", hrefs(view("actions/one.html").related()));
        assertEquals("Because", view("actions/one.html").related().get(0).reason());
        List<LinkView> back = view("actions/two.html").related();
        assertEquals("../planning/mission.html one.html", hrefs(back));
        assertNull(back.get(1).reason());
        assertEquals("../actions/two.html", hrefs(view("planning/mission.html").related()));
    }

    @Test
    void draftsAreRelatedOnlyWhenDraftsAreShown() {
        assertEquals(
                "../planning/mission.html one.html lost.html",
                hrefs(view("actions/two.html", true).related()));
        assertTrue(view("actions/lost.html", true).draft());
    }

    @Test
    void sectionIsTheTopFolderWithItsPages() {
        NavItem section = view("planning/mission.html").section();
        assertEquals("index.html", section.href());
        assertTrue(section.open() && !section.current());
        assertEquals(
                List.of("mission.html", "goals.html"),
                section.children().stream().map(NavItem::href).toList());
        assertTrue(section.children().get(0).current());
        assertNull(view("about.html").section());
    }

    @Test
    void tableOfContentsHoldsTheBodysHeadingsAndTheKindsParts() {
        assertEquals("one(deep) two", toc(view("about.html").toc()));
        assertEquals(
                "before-you-start site--section-purpose site--section-examples(goal-examples) site--section-outputs site--section-questions(time)",
                toc(view("planning/mission.html").toc()));
        assertEquals(
                "site--section-background site--section-charge site--section-plan(objective-1) site--section-by-party site--section-by-time"
                        + " site--section-undecided",
                toc(view("work-plan/csdwg.html").toc()));
    }

    private static String toc(List<TocEntry> entries) {
        return String.join(
                " ",
                entries.stream()
                        .map(e -> e.id() + (e.children().isEmpty() ? "" : "(" + toc(e.children()) + ")"))
                        .toList());
    }

    @Test
    void readingTimeIsWordsByTwoHundredAndThirtyAndAtLeastOneMinute() {
        assertEquals(1, PageViews.minutes(SampleToolkit.article("content/a.md", "A", "")));
        assertEquals(2, PageViews.minutes(SampleToolkit.article("content/a.md", "A", "word ".repeat(460))));
        assertEquals(3, PageViews.minutes(SampleToolkit.article("content/a.md", "A", "word ".repeat(576))));
    }

    @Test
    void factsAreSaidInWords() {
        PageView view = view("planning/mission.html");
        assertEquals("Agree on a mission – The Toolkit", view.pageTitle());
        assertEquals("June 2011", view.updated().words());
        assertEquals("September 29, 2017", view.reviewed().words());
        assertEquals(List.of("Leaders"), view.audiences());
        assertEquals("../sources.html#guide", view.sources().get(0).href());
        assertEquals("https://example.org/edit/main/content/planning/1-mission.yaml", view.editUrl());
        assertNull(view.canonical());
        assertEquals("../", view.root());
    }
}
