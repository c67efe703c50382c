package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Address;
import org.kitpress.model.Head;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.PrintLayout;
import org.kitpress.output.PrintDocument;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PrintView;
import org.kitpress.render.html.view.PrintView.StampView;

/** Creates the tasks for printable documents: one for each page that people print. */
final class PdfTasks {
    private static final String TEMPLATE = "sheet/document.ftlh";

    private final Site site;
    private final Sheets sheets;
    private final PacketDocuments packets;
    private final GuideIndex guideIndex;

    PdfTasks(Site site, Sheets sheets, PacketDocuments packets) {
        this.site = site;
        this.sheets = sheets;
        this.packets = packets;
        this.guideIndex = new GuideIndex(site);
    }

    List<PdfTask> all() {
        Map<Address, PdfTask> all = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            if (isPrinted(page) && page.session() == null) {
                all.put(pdf(page), new PdfTask(pdf(page), () -> document(page, pdf(page), markups(page))));
            }
        }
        for (Page page : site.pages()) {
            for (PacketEdition edition : PacketEdition.of(page)) {
                Address address = pdf(page, edition);
                all.putIfAbsent(address, new PdfTask(address, () -> document(page, address, packet(page, edition))));
            }
        }
        return List.copyOf(all.values());
    }

    static boolean isPrinted(Page page) {
        return page.printLayout() != PrintLayout.NONE;
    }

    static Address pdf(Page page) {
        return new Address(page.address().withExtension(".pdf"));
    }

    /**
     * Returns the address of an edition's PDF. The participants' edition has the address that other pages use for their
     * PDF.
     */
    static Address pdf(Page page, PacketEdition edition) {
        String ending = edition == PacketEdition.PARTICIPANTS ? ".pdf" : "-" + edition.id() + ".pdf";
        return new Address(page.address().withExtension(ending));
    }

    private PrintDocument document(Page page, Address address, List<Markup> sheets) {
        Head head = page.head();
        PrintView print = new PrintView(
                head.kind().key(),
                head.title(),
                head.summary(),
                site.settings().publisher().name(),
                site.language(page),
                site.absolute(page.address()),
                stamp(page),
                page.printLayout() == PrintLayout.WIDE,
                site.settings().print().large(),
                sheets);
        String html = site.theme().render(TEMPLATE, List.of(new PrintScope(print), PrintFunctions.of(site)));
        return new PrintDocument(address.path(), html, head.file());
    }

    /** The variables in the template of a document. */
    public record PrintScope(PrintView print) {}

    /** The functions that the template can call. */
    public record PrintFunctions(TemplateFunction w) {
        static PrintFunctions of(Site site) {
            return new PrintFunctions(arguments -> site.words()
                    .get(
                            String.valueOf(arguments.get(0)),
                            arguments.subList(1, arguments.size()).toArray()));
        }
    }

    private StampView stamp(Page page) {
        String absolute = site.absolute(page.address());
        return new StampView(
                site.settings().title(),
                site.settings().edition(),
                site.dates().viewOrNull(page.head().updated()),
                absolute == null ? page.address().path() : absolute);
    }

    private SheetOptions options(Page page) {
        String base = site.baseUrl();
        String root = base == null ? LinkBase.at(page.address()).root() : base;
        return new SheetOptions(1, root, "site:/", true, true);
    }

    private List<Markup> packet(Page page, PacketEdition edition) {
        return List.of(new Markup(packets.of(page, edition, options(page)).html()));
    }

    /** Returns the sheets of a page. A guide is printed with its steps. */
    private List<Markup> markups(Page page) {
        List<Sheets.Part> parts = new ArrayList<>(List.of(new Sheets.Part(page, "")));
        guideIndex.steps(page).forEach(step -> parts.add(new Sheets.Part(step, "step" + parts.size() + "-")));
        return html(parts, options(page));
    }

    private List<Markup> html(List<Sheets.Part> parts, SheetOptions options) {
        return sheets.of(parts, options).stream()
                .map(sheet -> new Markup(sheet.html()))
                .toList();
    }
}
