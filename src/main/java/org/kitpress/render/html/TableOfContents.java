package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Item;
import org.kitpress.model.Outline;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.render.html.view.PageView.TocEntry;

/** The "On this page" list: the headings of the body, followed by the sections of the page's outline. */
final class TableOfContents {
    private TableOfContents() {}

    static List<TocEntry> of(Page page, Site site) {
        List<TocEntry> entries = new ArrayList<>(headings(page.head().body()));
        page.outline().sections().forEach(section -> entries.addAll(entries(section, site)));
        return List.copyOf(entries);
    }

    /** Returns second-level headings with the third-level headings below them; deeper headings are skipped. */
    static List<TocEntry> headings(Prose body) {
        List<TocEntry> top = new ArrayList<>();
        for (Prose.Heading heading : body.headings()) {
            TocEntry entry = new TocEntry(heading.id(), heading.text(), new ArrayList<>());
            if (heading.level() <= 2 || (heading.level() == 3 && top.isEmpty())) {
                top.add(entry);
            } else if (heading.level() == 3) {
                top.get(top.size() - 1).children().add(entry);
            }
        }
        return top.stream()
                .map(e -> new TocEntry(e.id(), e.title(), List.copyOf(e.children())))
                .toList();
    }

    /** Returns the heading of a section with the headings of its items below it. */
    private static List<TocEntry> entries(Outline.Section section, Site site) {
        List<TocEntry> items = new ArrayList<>();
        section.forEach((entry, group) -> {
            Item item = entry.item();
            if (item.kind().isHeading()
                    && !(item.title().isEmpty() && item.label().isEmpty())) {
                items.add(new TocEntry(item.id().value(), item.name(site.words()), List.of()));
            }
        });
        return section.key().isEmpty()
                ? items
                : List.of(new TocEntry(section.id(), site.words().get(section.word()), List.copyOf(items)));
    }
}
