package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Generated;
import org.kitpress.model.Item;
import org.kitpress.model.Packet;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.WorkPlan;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.view.GlossaryEntry;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.SheetView;

/** Puts together what the template of a page reads, and runs it. */
final class PageRenderer {
    private final Site site;
    private final Sequences sequences;
    private final Guides guides;

    PageRenderer(Site site) {
        this.site = site;
        this.sequences = new Sequences(site);
        this.guides = new Guides(site);
    }

    /** What belongs to one page while it is rendered. */
    private final class Desk {
        final PageLinks links;
        final HtmlProse prose;
        final Navigation navigation;
        final PageViews views;

        Desk(Here here, HtmlProse.Marking marking, @Nullable Prose body, Set<String> ids) {
            links = new PageLinks(site, here);
            prose = new HtmlProse(links, site.matcher(), marking, body, ids);
            navigation = new Navigation(site, links);
            views = new PageViews(site, links, navigation);
        }

        OutputFile print(String template, PageView view, String source, List<? extends Record> more) {
            return OutputFile.text(view.path(), text(template, view, more), source);
        }

        String text(String template, PageView view, List<? extends Record> more) {
            List<Record> scopes = new ArrayList<>(more);
            scopes.add(new Scopes.Frame(SiteViews.of(site, links, navigation), view));
            scopes.add(PageFunctions.of(site, links, prose));
            return site.theme().render(template + ".ftlh", scopes);
        }
    }

    OutputFile page(Page page) {
        Desk desk = new Desk(
                site.here(page.address()), HtmlProse.Marking.LINKS, page.head().body(), ids(page));
        String template =
                page.address().equals(Address.HOME) ? "home" : page.head().kind();
        List<Record> scopes = new ArrayList<>(scopes(page, desk));
        if (Printings.isPrinted(page)) {
            String href = desk.links.here().to(Generated.PRINT);
            scopes.add(new Scopes.PickScope(LinkView.of(site.words().get("print-add"), href)));
        }
        if (site.hasPdf(page)) {
            scopes.add(new Scopes.PdfScope(new PdfLinks(site, desk.links.here()).of(page)));
        }
        return desk.print(template, view(page, desk), page.head().file(), scopes);
    }

    /** The page for paper, as its template gives it: {@link SheetMarkup} settles its ids and links. */
    String sheet(Page page, SheetView sheet) {
        Here here = new Here(page.address(), SheetMarkup.ROOT);
        Desk desk = new Desk(here, HtmlProse.Marking.SPELLED_OUT, page.head().body(), ids(page));
        List<Record> scopes = new ArrayList<>(scopes(page, desk));
        scopes.add(new Scopes.SheetScope(sheet));
        return desk.text("sheet/" + page.head().kind(), view(page, desk), scopes);
    }

    /** A packet as a document, as its template gives it: the sheets of its handouts are not in it yet. */
    String packet(Packet packet, PacketEdition edition, SheetView sheet) {
        Here here = new Here(packet.address(), SheetMarkup.ROOT);
        Desk desk = new Desk(here, HtmlProse.Marking.SPELLED_OUT, packet.head().body(), ids(packet));
        List<Record> scopes = new ArrayList<>(scopes(packet, desk));
        scopes.add(new Scopes.SheetScope(sheet));
        scopes.add(new Scopes.PacketScope(new PacketViews(site, desk.links, desk.prose).view(packet, edition)));
        return desk.text("sheet/packet-document", view(packet, desk), scopes);
    }

    /** The page on which a packet's document stands. */
    OutputFile edition(Packet packet, PacketEdition edition) {
        Address address = edition.address(packet);
        Desk desk = desk(address, null);
        String title =
                site.words().get("packet-title-" + edition.id(), packet.head().title());
        PageView view =
                desk.views.generated("packet-document", title, packet.head().summary());
        SheetOptions options =
                new SheetOptions(1, desk.links.here().root(), desk.links.here().root(), true, false);
        Sheet sheet = new PacketDocuments(site, this).of(packet, edition, options);
        return desk.print(
                "packet-document",
                view,
                packet.head().file(),
                List.of(new Scopes.DocumentScope(new Markup(sheet.html()))));
    }

    private PageView view(Page page, Desk desk) {
        return desk.views.of(page, new SourceViews(site, desk.links, desk.prose), sequences);
    }

    private List<Record> scopes(Page page, Desk desk) {
        List<Record> more = new ArrayList<>();
        more.add(new Scopes.PageScope(page, page.head()));
        Folder folder = site.folder(page.address());
        if (folder != null) {
            more.add(new Scopes.SectionScope(folder, desk.navigation.entries(folder)));
        }
        GuideView guide = guides.view(page.address(), desk.links);
        if (guide != null) {
            more.add(new Scopes.GuideScope(guide));
        }
        if (page.address().equals(Address.HOME)) {
            more.add(HomeViews.of(site, desk.links));
        }
        if (page instanceof Packet packet) {
            more.add(new Scopes.EditionsScope(editions(packet, desk.links.here())));
        }
        if (page instanceof WorkPlan plan) {
            more.add(new Scopes.PlanScope(
                    new WorkPlans(site, desk.links, desk.prose).view(plan),
                    PlanDownloads.of(plan, desk.links.here(), site.words())));
        }
        return more;
    }

    private List<LinkView> editions(Packet packet, Here here) {
        return Arrays.stream(PacketEdition.values())
                .map(edition ->
                        LinkView.of(site.words().get("packet-link-" + edition.id()), here.to(edition.address(packet))))
                .toList();
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

    private Desk desk(Address address, @Nullable Prose body) {
        return new Desk(site.here(address), HtmlProse.Marking.LINKS, body, Set.of());
    }

    OutputFile section(Folder folder) {
        Desk desk = desk(SectionTree.index(folder), folder.intro());
        PageView view = desk.views.generated("section", folder.title(), folder.summary());
        Scopes.SectionScope scope = new Scopes.SectionScope(folder, desk.navigation.entries(folder));
        return desk.print("section", view, folder.place().file(), List.of(scope));
    }

    OutputFile generated(GeneratedKind kind) {
        Desk desk = desk(kind.address(), null);
        String title = site.words().get("title-" + kind.id());
        PageView view = desk.views.generated(kind.id(), title, site.words().get("description-" + kind.id()));
        return desk.print(kind.id(), view, "", scopes(kind, desk));
    }

    private List<Record> scopes(GeneratedKind kind, Desk desk) {
        return switch (kind) {
            case A_TO_Z, SEARCH -> List.of(new Scopes.LettersScope(new AToZ(site, desk.links).letters()));
            case GLOSSARY -> {
                List<GlossaryEntry> entries = new GlossaryViews(site, desk.links, desk.prose).entries();
                yield List.of(
                        new Scopes.GlossaryScope(entries, AToZ.letters(site.words(), entries, GlossaryEntry::term)));
            }
            case SOURCES -> List.of(new Scopes.SourcesScope(new SourceViews(site, desk.links, desk.prose).entries()));
            case PRINT -> List.of(new Scopes.PicksScope(new Picks(site, desk.links).sections()));
            case MY_PLAN -> List.of(new Scopes.FormsScope(AnswerForms.links(site, desk.links)));
            case NOT_FOUND -> List.of();
        };
    }

    OutputFile redirect(Address alias, Page page) {
        Desk desk = desk(alias, null);
        PageView view = desk.views.redirect(page);
        return desk.print(
                "redirect", view, page.head().file(), List.of(new Scopes.RedirectScope(desk.links.view(page))));
    }
}
