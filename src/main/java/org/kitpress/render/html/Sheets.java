package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.model.Page;
import org.kitpress.render.html.view.SheetView;

/**
 * Renders pages for print. A theme has a template {@code sheet/KIND.ftlh} for each kind. The result can be a document
 * by itself or one of several sheets in a document; its ids and links are adjusted to that document. Thread-safe.
 */
public final class Sheets {
    private final PageRenderer renderer;

    Sheets(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * A page and the prefix of the ids in its sheet: empty, or a prefix that no ids in other sheets start with, such as
     * {@code s2-}.
     */
    public record Part(Page page, String prefix) {}

    /**
     * Returns the only sheet of a document.
     *
     * @throws ThemeException if the theme cannot print it
     */
    public Sheet one(Page page, SheetOptions options) {
        return of(List.of(new Part(page, "")), options).get(0);
    }

    /**
     * Returns the sheets of one document. Links from one sheet to another stay inside the document; if a sheet does not
     * show the target of a link, the link leads to the whole sheet.
     *
     * @throws ThemeException if the theme cannot print one of the sheets
     */
    public List<Sheet> of(List<Part> parts, SheetOptions options) {
        Map<String, SheetMarkup> inside = new TreeMap<>();
        List<SheetMarkup> markups = new ArrayList<>();
        for (Part part : parts) {
            SheetView view = new SheetView(options.full(), options.fields());
            SheetMarkup markup = new SheetMarkup(renderer.sheet(part.page, view), part.prefix);
            markup.unfold();
            markup.moveHeadings(options.level() - 1);
            markups.add(markup);
            inside.putIfAbsent(PercentEncoding.path(part.page.address().path()), markup);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            markups.get(i).settle(inside, options);
            Part part = parts.get(i);
            sheets.add(new Sheet(
                    part.page, part.prefix + SheetMarkup.TOP, markups.get(i).html()));
        }
        return List.copyOf(sheets);
    }
}
