package org.kitpress.render.html;

import java.util.List;
import org.kitpress.model.Folder;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
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

/** What the templates can read: the components of these records are their variables. */
final class TemplateScopes {
    private TemplateScopes() {}

    /** On every page. */
    public record Frame(SiteView site, PageView view) {}

    /** On a page of the toolkit. */
    public record PageScope(Page page, Head head) {}

    /** On a folder's page, made or written. */
    public record SectionScope(Folder folder, List<LinkView> entries) {}

    /** On a planning guide and on its steps. */
    public record GuideScope(GuideView guide) {}

    /** On a page that says what is to be done. */
    public record PlanScope(WorkPlanView plan) {}

    /** On a page whose tables or dates can be downloaded. */
    public record DownloadsScope(List<LinkView> downloads) {}

    /** On a page that is printed, when PDFs are made. */
    public record PdfScope(List<PdfView> pdfs) {}

    /** On a sheet, beside what the page itself has. */
    public record SheetScope(SheetView sheet) {}

    /** On a packet's document, beside what the packet itself has. */
    public record PacketScope(PacketView packet) {}

    /** On the page that holds a packet's document. */
    public record DocumentScope(Markup document) {}

    /** On a packet's own page: its documents. */
    public record EditionsScope(List<LinkView> editions) {}

    /** On the A to Z and the search page; {@code entries} counts those under all letters. */
    public record LettersScope(List<LetterView<AToZEntry>> letters, int entries) {
        LettersScope(List<LetterView<AToZEntry>> letters) {
            this(
                    letters,
                    letters.stream().mapToInt(letter -> letter.entries().size()).sum());
        }
    }

    /** On the glossary's page. */
    public record GlossaryScope(List<GlossaryEntry> glossary, List<LetterView<GlossaryEntry>> letters) {}

    /** On My plan: the pages on which a reader can write answers. */
    public record FormsScope(List<LinkView> forms) {}

    /** On a page that can be picked for a packet: where packets are made. */
    public record PickScope(LinkView pick) {}

    /** On the page where readers make a packet: what they can pick. */
    public record PicksScope(List<PacketChoiceView.Section> sections) {}

    /** On the page of sources. */
    public record SourcesScope(List<SourceEntry> entries) {}

    /** On a page that stands at an old address. */
    public record RedirectScope(LinkView target) {}
}
