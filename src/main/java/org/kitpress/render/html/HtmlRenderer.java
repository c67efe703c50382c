package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Generated;
import org.kitpress.model.Messages;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.StatementPart;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PdfSize;

/**
 * Renders a toolkit as a website. Run {@link #pdfTasks()} first, because the pages from {@link #pageTasks(Map)} show
 * the sizes of the PDFs. Both kinds of tasks can use all available threads. {@link #files()} returns the theme's files
 * and the files for search engines and servers. Content assets are left to the caller, because they are published
 * unchanged.
 */
public final class HtmlRenderer {
    private final Site site;
    private final List<StatementPart> statement;
    private final PageRenderer renderer;

    /**
     * @param targets the targets of the links in the toolkit
     * @param messages the interface text in the toolkit's language
     */
    public HtmlRenderer(
            Toolkit toolkit, Targets targets, CompiledTheme theme, Messages messages, RenderOptions renderOptions) {
        this(new Site(toolkit, targets, theme, messages, renderOptions), List.of());
    }

    private HtmlRenderer(Site site, List<StatementPart> statement) {
        this.site = site;
        this.statement = List.copyOf(statement);
        renderer = new PageRenderer(site, Map.of(), site::here, this.statement);
    }

    /** Returns a renderer of the same site whose pages with a statement show these parts. */
    public HtmlRenderer with(List<StatementPart> statement) {
        return new HtmlRenderer(site, statement);
    }

    /** Returns the parts of a statement that the program has written. */
    public List<StatementPart> statement() {
        return statement;
    }

    /** Returns one task for each page, in a fixed order. The sizes of PDFs are not known. */
    public List<PageTask> pageTasks() {
        return pageTasks(Map.of());
    }

    /**
     * Returns one task for each page, in a fixed order.
     *
     * @param pdfs the sizes of the PDFs; a link to a PDF without a known size does not show one
     */
    public List<PageTask> pageTasks(Map<Address, PdfSize> pdfs) {
        return pageTasks(new PageRenderer(site, pdfs, site::here, statement));
    }

    /**
     * Returns the page for addresses that do not exist, with links that work at any depth.
     *
     * @param root the path of the site on its server, with slashes at both ends
     */
    public PageTask notFound(String root) {
        PageRenderer atAnyDepth = new PageRenderer(site, Map.of(), address -> new LinkBase(address, root), statement);
        return pageTasks(atAnyDepth).stream()
                .filter(task -> task.address().equals(Generated.NOT_FOUND))
                .findFirst()
                .orElseThrow();
    }

    private List<PageTask> pageTasks(PageRenderer renderer) {
        List<PageTask> tasks = new ArrayList<>();
        Set<Address> taken = new HashSet<>();
        for (Page page : site.pages()) {
            taken.add(page.address());
            tasks.add(new PageTask(page.address(), page.head().file(), () -> renderer.page(page)));
        }
        for (Page page : site.pages()) {
            for (PacketEdition edition : PacketEdition.of(page)) {
                Address address = edition.address(page);
                if (taken.add(address)) {
                    tasks.add(new PageTask(address, page.head().file(), () -> renderer.edition(page, edition)));
                }
            }
        }
        for (Folder folder : site.sections()) {
            Address address = SectionTree.index(folder);
            taken.add(address);
            tasks.add(new PageTask(address, folder.place().file(), () -> renderer.section(folder)));
        }
        for (GeneratedKind kind : GeneratedKind.values()) {
            if (taken.add(kind.address())) {
                tasks.add(new PageTask(kind.address(), "", () -> renderer.generated(kind)));
            }
        }
        for (Page page : site.pages()) {
            for (Address alias : page.head().aliases()) {
                if (taken.add(alias)) {
                    tasks.add(new PageTask(alias, page.head().file(), () -> renderer.redirect(alias, page)));
                }
            }
        }
        return List.copyOf(tasks);
    }

    /** Returns the renderer for printable pages. */
    public Sheets sheets() {
        return new Sheets(renderer);
    }

    /** Returns the interface text, for the outputs that are not pages. */
    public Messages messages() {
        return site.words();
    }

    /** Returns one task for each document that becomes a PDF, in a fixed order. */
    public List<PdfTask> pdfTasks() {
        return new PdfTasks(site, sheets(), new PacketDocuments(site, renderer)).all();
    }

    /** Returns the sheets of pages as scripts, for readers who put together a packet. */
    public List<OutputFile> sheetScripts() {
        return SheetScripts.all(site, sheets());
    }

    /** Returns the theme's assets, the manifest, and the files for search engines and servers. */
    public List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>(site.assets().files());
        files.addAll(SiteFiles.of(
                site, site.sections().stream().map(SectionTree::index).toList()));
        files.addAll(QrCodeSvg.files(site, printed()));
        return List.copyOf(files);
    }

    /** Returns the addresses of the pages that readers print: all pages except redirects. */
    private Set<Address> printed() {
        Set<Address> printed = new LinkedHashSet<>();
        for (Page page : site.pages()) {
            printed.add(page.address());
            PacketEdition.of(page).forEach(edition -> printed.add(edition.address(page)));
        }
        site.sections().forEach(folder -> printed.add(SectionTree.index(folder)));
        for (GeneratedKind kind : GeneratedKind.values()) {
            printed.add(kind.address());
        }
        return printed;
    }

    /** Returns a file under {@code content/} in the form in which it is published with the site. */
    public static OutputFile contentAsset(String file, byte[] bytes) {
        return new OutputFile(file.substring("content/".length()), bytes, file);
    }
}
