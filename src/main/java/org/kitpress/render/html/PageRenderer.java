package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Generated;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.Session;
import org.kitpress.model.StatementPart;
import org.kitpress.model.Work;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.view.GlossaryEntry;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.SheetView;

/** Collects the data for the template of a page and runs the template. */
final class PageRenderer {
    private final Site site;
    private final Map<Address, PdfSize> pdfs;
    private final Function<Address, LinkBase> bases;
    private final Sequences sequences;
    private final GuideIndex guideIndex;
    private final List<StatementPart> statement;

    /**
     * @param pdfs the sizes of PDFs, as far as they are known
     * @param bases returns the base of each page's links
     * @param statement what the program adds to pages that are statements
     */
    PageRenderer(
            Site site, Map<Address, PdfSize> pdfs, Function<Address, LinkBase> bases, List<StatementPart> statement) {
        this.site = site;
        this.pdfs = Map.copyOf(pdfs);
        this.bases = bases;
        this.statement = statement;
        this.sequences = new Sequences(site);
        this.guideIndex = new GuideIndex(site);
    }

    /** The objects that belong to one page while it is rendered. */
    private final class PageContext {
        final PageLinks links;
        final HtmlProse prose;
        final Navigation navigation;
        final PageViews views;

        PageContext(LinkBase linkBase, HtmlProse.Marking marking, @Nullable Prose body) {
            links = new PageLinks(site, linkBase);
            prose = new HtmlProse(links, site.matcher(), site.words(), marking, body);
            navigation = new Navigation(site, links);
            views = new PageViews(site, links, navigation);
        }

        OutputFile print(String template, PageView view, String source, List<? extends Record> more) {
            return OutputFile.text(view.path(), text(template, view, more), source);
        }

        String text(String template, PageView view, List<? extends Record> more) {
            List<Record> scopes = new ArrayList<>(more);
            scopes.add(new TemplateScopes.Frame(SiteViews.of(site, links, navigation), view));
            scopes.add(PageFunctions.of(site, links, prose));
            return site.theme().render(template + ".ftlh", scopes);
        }
    }

    OutputFile page(Page page) {
        PageContext pageContext = new PageContext(
                bases.apply(page.address()),
                HtmlProse.Marking.LINKS,
                page.head().body());
        String template = page.address().equals(Address.HOME)
                ? "home"
                : page.head().kind().key();
        List<Record> scopes = new ArrayList<>(scopes(page, pageContext));
        if (PdfTasks.isPrinted(page)) {
            String href = pageContext.links.here().to(Generated.PRINT);
            scopes.add(new TemplateScopes.PickScope(LinkView.of(site.words().get("print-add"), href)));
        }
        if (site.hasPdf(page)) {
            scopes.add(new TemplateScopes.PdfScope(new PdfLinks(site, pdfs, pageContext.links.here()).of(page)));
        }
        return pageContext.print(template, view(page, pageContext), page.head().file(), scopes);
    }

    /** Returns the printable page as its template writes it; {@link SheetMarkup} then updates its ids and links. */
    String sheet(Page page, SheetView sheet) {
        LinkBase linkBase = new LinkBase(page.address(), SheetMarkup.ROOT);
        PageContext pageContext = new PageContext(
                linkBase, HtmlProse.Marking.SPELLED_OUT, page.head().body());
        List<Record> scopes = new ArrayList<>(scopes(page, pageContext));
        scopes.add(new TemplateScopes.SheetScope(sheet));
        return pageContext.text("sheet/" + page.head().kind(), view(page, pageContext), scopes);
    }

    /** Returns the document of a packet as its template writes it, still without the sheets of its handouts. */
    String packet(Page packet, Session session, PacketEdition edition, SheetView sheet) {
        LinkBase linkBase = new LinkBase(packet.address(), SheetMarkup.ROOT);
        PageContext pageContext = new PageContext(
                linkBase, HtmlProse.Marking.SPELLED_OUT, packet.head().body());
        List<Record> scopes = new ArrayList<>(scopes(packet, pageContext));
        scopes.add(new TemplateScopes.SheetScope(sheet));
        scopes.add(new TemplateScopes.PacketScope(
                new PacketViews(site, pageContext.links, pageContext.prose).view(packet, session, edition)));
        return pageContext.text("sheet/packet-document", view(packet, pageContext), scopes);
    }

    /** Renders the page that contains a packet's document. */
    OutputFile edition(Page packet, PacketEdition edition) {
        Address address = edition.address(packet);
        PageContext pageContext = desk(address, null);
        String title =
                site.words().get("packet-title-" + edition.id(), packet.head().title());
        PageView view = pageContext.views.generated(
                "packet-document", title, packet.head().summary());
        SheetOptions options = new SheetOptions(
                1, pageContext.links.here().root(), pageContext.links.here().root(), true, false);
        Sheet sheet = new PacketDocuments(site, this).of(packet, edition, options);
        return pageContext.print(
                "packet-document",
                view,
                packet.head().file(),
                List.of(new TemplateScopes.DocumentScope(new Markup(sheet.html()))));
    }

    private PageView view(Page page, PageContext pageContext) {
        return pageContext.views.of(page, new SourceViews(site, pageContext.links, pageContext.prose), sequences);
    }

    private List<Record> scopes(Page page, PageContext pageContext) {
        List<Record> more = new ArrayList<>();
        more.add(new TemplateScopes.PageScope(page, page.head()));
        Folder folder = site.folder(page.address());
        if (folder != null) {
            more.add(new TemplateScopes.SectionScope(folder, pageContext.navigation.entries(folder)));
        }
        GuideView guide = guideIndex.view(page.address(), pageContext.links);
        if (guide != null) {
            more.add(new TemplateScopes.GuideScope(guide));
        }
        if (page.address().equals(Address.HOME)) {
            more.add(new HomeViews(site, pageContext.links, guideIndex).scope());
        }
        if (page.session() != null) {
            more.add(new TemplateScopes.EditionsScope(editions(page, pageContext.links.here())));
        }
        if (page.statement() != null) {
            more.add(new TemplateScopes.StatementScope(statement));
        }
        Work work = page.work();
        if (work != null) {
            more.add(
                    new TemplateScopes.PlanScope(new WorkPlans(site, pageContext.links, pageContext.prose).view(work)));
        }
        List<LinkView> downloads = Downloads.of(page, pageContext.links.here(), site.words());
        if (!downloads.isEmpty()) {
            more.add(new TemplateScopes.DownloadsScope(downloads));
        }
        return more;
    }

    private List<LinkView> editions(Page packet, LinkBase linkBase) {
        return PacketEdition.of(packet).stream()
                .map(edition -> LinkView.of(
                        site.words().get("packet-link-" + edition.id()), linkBase.to(edition.address(packet))))
                .toList();
    }

    private PageContext desk(Address address, @Nullable Prose body) {
        return new PageContext(bases.apply(address), HtmlProse.Marking.LINKS, body);
    }

    OutputFile section(Folder folder) {
        PageContext pageContext = desk(SectionTree.index(folder), folder.intro());
        PageView view = pageContext.views.generated("section", folder.title(), folder.summary());
        TemplateScopes.SectionScope scope =
                new TemplateScopes.SectionScope(folder, pageContext.navigation.entries(folder));
        return pageContext.print("section", view, folder.place().file(), List.of(scope));
    }

    OutputFile generated(GeneratedKind kind) {
        PageContext pageContext = desk(kind.address(), null);
        String title = site.words().get("title-" + kind.id());
        PageView view =
                pageContext.views.generated(kind.id(), title, site.words().get("description-" + kind.id()));
        return pageContext.print(kind.id(), view, "", scopes(kind, pageContext));
    }

    private List<Record> scopes(GeneratedKind kind, PageContext pageContext) {
        return switch (kind) {
            case A_TO_Z, SEARCH ->
                List.of(new TemplateScopes.LettersScope(new AToZ(site, pageContext.links).letters()));
            case GLOSSARY -> {
                List<GlossaryEntry> entries = new GlossaryViews(site, pageContext.links, pageContext.prose).entries();
                yield List.of(new TemplateScopes.GlossaryScope(
                        entries, AToZ.letters(site.words(), entries, GlossaryEntry::term)));
            }
            case SOURCES ->
                List.of(new TemplateScopes.SourcesScope(
                        new SourceViews(site, pageContext.links, pageContext.prose).entries()));
            case PRINT ->
                List.of(new TemplateScopes.PicksScope(new PacketChoices(site, pdfs, pageContext.links).sections()));
            case MY_PLAN -> List.of(new TemplateScopes.FormsScope(AnswerForms.links(site, pageContext.links)));
            case NOT_FOUND -> List.of();
        };
    }

    OutputFile redirect(Address alias, Page page) {
        PageContext pageContext = desk(alias, null);
        PageView view = pageContext.views.redirect(page);
        return pageContext.print(
                "redirect",
                view,
                page.head().file(),
                List.of(new TemplateScopes.RedirectScope(pageContext.links.view(page))));
    }
}
