package org.kitpress.importer.html;

import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.importer.document.ListMarkers;

/** Reads what word processors (Google Docs, Word) leave in the pages that they export: titles, comments, and lists. */
final class ExportedDocuments {
    private ExportedDocuments() {}

    /** Turns the parts of an exported document into the HTML that other pages have. */
    static void prepare(Document page, Collection<String> notices) {
        List<Element> titles = page.select("p.title, p.MsoTitle").stream()
                .filter(Element::hasText)
                .toList();
        boolean exported = page.selectFirst(".doc-content, p.MsoTitle, [class*=lst-kix_]") != null;
        if (!titles.isEmpty() && (exported || titles.size() == 1 && page.selectFirst("h1") == null)) {
            titles.get(0).tagName("h1");
        }
        List<Element> comments = page.select("a[id^=cmnt]:not([id^=cmnt_ref])").stream()
                .flatMap(mark -> mark.parents().stream()
                        .filter(parent -> parent.normalName().equals("div"))
                        .limit(1))
                .filter(comment -> !comment.hasClass("doc-content"))
                .toList();
        List<Element> others = page.select(
                "div[style*=mso-element:comment-list], .msocomtxt, .MsoCommentText, .MsoCommentReference, .msocomanchor");
        if (!comments.isEmpty() || others.stream().anyMatch(Element::hasText)) {
            notices.add("Skipped: comments.");
        }
        page.select("sup:has(> a[id^=cmnt_ref])").remove();
        page.select("a[id^=cmnt_ref]").remove();
        comments.forEach(Element::remove);
        others.forEach(Element::remove);
        ExportedLists.nest(page);
        page.select(".checkbox-on, .inline-task-list > li.checked")
                .forEach(box -> box.prependText(ListMarkers.box(true) + " "));
        page.select(".checkbox-off, .inline-task-list > li:not(.checked)")
                .forEach(box -> box.prependText(ListMarkers.box(false) + " "));
        page.select("li > .checkbox").forEach(Element::unwrap);
    }
}
