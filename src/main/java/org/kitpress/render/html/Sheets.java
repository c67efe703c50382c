package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.model.Page;
import org.kitpress.render.html.view.SheetView;

/**
 * Pages for paper. A theme has a template {@code sheet/KIND.ftlh} for each kind; what it gives stands alone or together
 * with other sheets in one document, with ids and links of its own. Any thread may ask.
 */
public final class Sheets {
    private final PageRenderer renderer;

    Sheets(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * A page and what the ids of its sheet begin with: nothing, or something that no other sheet's begin with, such as
     * {@code s2-}.
     */
    public record Part(Page page, String prefix) {}

    /**
     * The only sheet of a document.
     *
     * @throws ThemeException when the theme cannot print it
     */
    public Sheet one(Page page, SheetOptions options) {
        return of(List.of(new Part(page, "")), options).get(0);
    }

    /**
     * The sheets of one document. Links from one to another lead inside; where a sheet does not show what a link names,
     * the link leads to the sheet as a whole.
     *
     * @throws ThemeException when the theme cannot print one of them
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
