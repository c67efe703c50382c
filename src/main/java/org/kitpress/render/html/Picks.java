package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Page;
import org.kitpress.render.html.view.PickView;

/** The pages that can be picked for a packet, by the part of the site that they are in. */
final class Picks {
    private final Site site;
    private final PageLinks links;

    Picks(Site site, PageLinks links) {
        this.site = site;
        this.links = links;
    }

    List<PickView.Section> sections() {
        Map<String, List<PickView>> sections = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            if (Printings.isPrinted(page)) {
                sections.computeIfAbsent(section(page), s -> new ArrayList<>()).add(view(page));
            }
        }
        return sections.entrySet().stream()
                .map(entry -> new PickView.Section(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private String section(Page page) {
        List<SectionTree.Node> path = site.tree().path(page.address());
        return path.isEmpty() ? site.words().get("print-other") : path.get(0).title();
    }

    private PickView view(Page page) {
        return new PickView(
                SheetScripts.id(page),
                SheetScripts.prefix(page) + SheetMarkup.TOP,
                links.view(page),
                links.here().to(SheetScripts.address(page)),
                page.head().aliases().stream().map(SheetScripts::id).toList(),
                site.hasPdf(page) ? new PdfLinks(site, links.here()).inList(page) : null);
    }
}
