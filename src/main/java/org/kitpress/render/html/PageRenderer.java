package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Head;
import org.kitpress.model.Item;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.WorkPlan;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.view.AToZEntry;
import org.kitpress.render.html.view.GlossaryEntry;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.LetterView;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.SiteView;
import org.kitpress.render.html.view.SourceEntry;
import org.kitpress.render.html.view.WorkPlanView;

/** Puts together what the template of a page reads, and runs it. The records here name the templates' variables. */
final class PageRenderer {
    private final Site site;
    private final Sequences sequences;
    private final Guides guides;

    PageRenderer(Site site) {
        this.site = site;
        this.sequences = new Sequences(site);
        this.guides = new Guides(site);
    }

    /** On every page. */
    public record Frame(SiteView site, PageView view) {}

    /** On a page of the toolkit. */
    public record PageScope(Page page, Head head) {}

    /** On a folder's page, made or written. */
    public record SectionScope(Folder folder, List<LinkView> entries) {}

    /** On a planning guide and on its steps. */
    public record GuideScope(GuideView guide) {}

    /** On a work plan; {@code downloads} lead to the same as tables, and to its dates as a calendar. */
    public record PlanScope(WorkPlanView plan, List<LinkView> downloads) {}

    /** On the A to Z and the search page. */
    public record LettersScope(List<LetterView<AToZEntry>> letters) {}

    /** On the glossary's page. */
    public record GlossaryScope(List<GlossaryEntry> glossary, List<LetterView<GlossaryEntry>> letters) {}

    /** On the page of sources. */
    public record SourcesScope(List<SourceEntry> entries) {}

    /** On a page that stands at an old address. */
    public record RedirectScope(LinkView target) {}

    /** What belongs to one page while it is rendered. */
    private final class Sheet {
        final PageLinks links;
        final HtmlProse prose;
        final Navigation navigation;
        final PageViews views;

        Sheet(Address address, @Nullable Prose body, Set<String> ids) {
            links = new PageLinks(site, site.here(address));
            prose = new HtmlProse(links, site.matcher(), body, ids);
            navigation = new Navigation(site, links);
            views = new PageViews(site, links, navigation);
        }

        OutputFile print(String template, PageView view, String source, List<? extends Record> more) {
            List<Record> scopes = new ArrayList<>(more);
            scopes.add(new Frame(SiteViews.of(site, links, navigation), view));
            scopes.add(PageFunctions.of(site, links, prose));
            return OutputFile.text(view.path(), site.theme().render(template + ".ftlh", scopes), source);
        }
    }

    OutputFile page(Page page) {
        Head head = page.head();
        Sheet sheet = new Sheet(page.address(), head.body(), ids(page));
        SourceViews sources = new SourceViews(site, sheet.links, sheet.prose);
        PageView view = sheet.views.of(page, sources, sequences);
        List<Record> more = new ArrayList<>();
        more.add(new PageScope(page, head));
        Folder folder = site.folder(page.address());
        if (folder != null) {
            more.add(new SectionScope(folder, sheet.navigation.entries(folder)));
        }
        GuideView guide = guides.view(page.address(), sheet.links);
        if (guide != null) {
            more.add(new GuideScope(guide));
        }
        if (page.address().equals(Address.HOME)) {
            more.add(HomeViews.of(site, sheet.links));
        }
        if (page instanceof WorkPlan plan) {
            more.add(new PlanScope(
                    new WorkPlans(site, sheet.links, sheet.prose).view(plan),
                    PlanDownloads.of(plan, sheet.links.here(), site.words())));
        }
        return sheet.print(page.address().equals(Address.HOME) ? "home" : head.kind(), view, head.file(), more);
    }

    private static Set<String> ids(Page page) {
        Set<String> ids = new HashSet<>();
        page.items().stream().map(Item::id).forEach(ids::add);
        page.head().body().spans().forEach(span -> {
            if (span instanceof Span.Anchor anchor) {
                ids.add(anchor.id());
            }
        });
        return ids;
    }

    OutputFile section(Folder folder) {
        Sheet sheet = new Sheet(SectionTree.index(folder), folder.intro(), Set.of());
        PageView view = sheet.views.generated("section", folder.title(), folder.summary());
        SectionScope scope = new SectionScope(folder, sheet.navigation.entries(folder));
        return sheet.print("section", view, folder.place().file(), List.of(scope));
    }

    OutputFile generated(GeneratedKind kind) {
        Sheet sheet = new Sheet(kind.address(), null, Set.of());
        String title = site.words().get("title-" + kind.id());
        PageView view = sheet.views.generated(kind.id(), title, site.words().get("description-" + kind.id()));
        return sheet.print(kind.id(), view, "", scopes(kind, sheet));
    }

    private List<Record> scopes(GeneratedKind kind, Sheet sheet) {
        return switch (kind) {
            case A_TO_Z, SEARCH -> List.of(new LettersScope(new AToZ(site, sheet.links).letters()));
            case GLOSSARY -> {
                List<GlossaryEntry> entries = new GlossaryViews(site, sheet.links, sheet.prose).entries();
                yield List.of(new GlossaryScope(entries, AToZ.letters(site.words(), entries, GlossaryEntry::term)));
            }
            case SOURCES -> List.of(new SourcesScope(new SourceViews(site, sheet.links, sheet.prose).entries()));
            case NOT_FOUND -> List.of();
        };
    }

    OutputFile redirect(Address alias, Page page) {
        Sheet sheet = new Sheet(alias, null, Set.of());
        PageView view = sheet.views.redirect(page);
        return sheet.print("redirect", view, page.head().file(), List.of(new RedirectScope(sheet.links.view(page))));
    }
}
