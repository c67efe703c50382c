package org.kitpress.render.html;

import java.util.List;
import org.kitpress.model.Folder;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.StatementPart;
import org.kitpress.render.html.view.AToZEntry;
import org.kitpress.render.html.view.GlossaryEntry;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.LetterView;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PacketChoiceView;
import org.kitpress.render.html.view.PacketView;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.PdfView;
import org.kitpress.render.html.view.SheetView;
import org.kitpress.render.html.view.SiteView;
import org.kitpress.render.html.view.SourceEntry;
import org.kitpress.render.html.view.WorkPlanView;

/** The variables that templates can read, which are the components of these records. */
final class TemplateScopes {
    private TemplateScopes() {}

    /** Variables on every page. */
    public record Frame(SiteView site, PageView view) {}

    /** Variables on a page of the toolkit. */
    public record PageScope(Page page, Head head) {}

    /** Variables on a folder's page, whether it is generated or written. */
    public record SectionScope(Folder folder, List<LinkView> entries) {}

    /** Variables on a page that is a statement: the parts that the program adds. */
    public record StatementScope(List<StatementPart> statement) {}

    /** Variables on a planning guide and on its steps. */
    public record GuideScope(GuideView guide) {}

    /** Variables on a page that lists work to do. */
    public record PlanScope(WorkPlanView plan) {}

    /** Variables on a page whose tables or dates can be downloaded. */
    public record DownloadsScope(List<LinkView> downloads) {}

    /** Variables on a page that people print, if PDFs are created. */
    public record PdfScope(List<PdfView> pdfs) {}

    /** Variables on a sheet, in addition to those of the page itself. */
    public record SheetScope(SheetView sheet) {}

    /** Variables in a packet's document, in addition to those of the packet itself. */
    public record PacketScope(PacketView packet) {}

    /** Variables on the page that contains a packet's document. */
    public record DocumentScope(Markup document) {}

    /** Variables on a packet's own page: the links to its documents. */
    public record EditionsScope(List<LinkView> editions) {}

    /** Variables on the A to Z and search pages; {@code entries} is the number of entries under all letters. */
    public record LettersScope(List<LetterView<AToZEntry>> letters, int entries) {
        LettersScope(List<LetterView<AToZEntry>> letters) {
            this(
                    letters,
                    letters.stream().mapToInt(letter -> letter.entries().size()).sum());
        }
    }

    /** Variables on the glossary page. */
    public record GlossaryScope(List<GlossaryEntry> glossary, List<LetterView<GlossaryEntry>> letters) {}

    /** Variables on My plan: the pages where readers can write answers. */
    public record FormsScope(List<LinkView> forms) {}

    /** Variables on a page that readers can add to a packet: the link to the page where they make packets. */
    public record PickScope(LinkView pick) {}

    /** Variables on the page where readers make a packet: the pages that they can choose. */
    public record PicksScope(List<PacketChoiceView.Section> sections) {}

    /** Variables on the sources page. */
    public record SourcesScope(List<SourceEntry> entries) {}

    /** Variables on a page at an old address. */
    public record RedirectScope(LinkView target) {}
}
