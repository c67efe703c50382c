package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.view.PacketChoiceView;

/** Lists the pages that readers can add to a packet, grouped by the part of the site that they are in. */
record PacketChoices(Site site, Map<Address, PdfSize> pdfs, PageLinks links) {
    List<PacketChoiceView.Section> sections() {
        Map<String, List<PacketChoiceView>> sections = new LinkedHashMap<>();
        for (Page page : site.listed()) {
            if (PdfTasks.isPrinted(page)) {
                sections.computeIfAbsent(section(page), s -> new ArrayList<>()).add(view(page));
            }
        }
        return sections.entrySet().stream()
                .map(entry -> new PacketChoiceView.Section(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private String section(Page page) {
        List<SectionTree.Node> path = site.tree().path(page.address());
        return path.isEmpty() ? site.words().get("print-other") : path.get(0).title();
    }

    private PacketChoiceView view(Page page) {
        return new PacketChoiceView(
                SheetScripts.id(page),
                SheetScripts.prefix(page) + SheetMarkup.TOP,
                links.view(page),
                links.here().to(SheetScripts.address(page)),
                page.head().aliases().stream().map(SheetScripts::id).toList(),
                site.hasPdf(page) ? new PdfLinks(site, pdfs, links.here()).inList(page) : null);
    }
}
