package org.kitpress.content.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Checklist;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Fills in checklist items that are reused from another file, so that several lists share one wording. */
public final class ReusedItems {
    private final Targets targets;
    private final List<Finding> findings;

    private ReusedItems(Targets targets, List<Finding> findings) {
        this.targets = targets;
        this.findings = findings;
    }

    public static Toolkit fill(Toolkit toolkit, Targets targets, List<Finding> findings) {
        ReusedItems reusedItems = new ReusedItems(targets, findings);
        List<Page> pages = toolkit.pages().stream()
                .map(page -> page instanceof Checklist checklist ? reusedItems.fill(checklist) : page)
                .toList();
        return new Toolkit(
                toolkit.settings(),
                toolkit.folders(),
                pages,
                toolkit.glossary(),
                toolkit.sources(),
                toolkit.parties(),
                toolkit.broken(),
                toolkit.assets());
    }

    private Checklist fill(Checklist list) {
        List<Checklist.Area> areas = list.areas().stream().map(this::fill).toList();
        return new Checklist(
                list.head(),
                list.purpose(),
                list.directions(),
                list.completedBy(),
                list.headerFields(),
                list.scale(),
                areas);
    }

    private Checklist.Area fill(Checklist.Area area) {
        List<Checklist.Entry> items = area.items().stream()
                .map(item -> item.reusedFrom() == null ? item : fill(item, item.reusedFrom()))
                .toList();
        return new Checklist.Area(area.id(), area.title(), area.intro(), items);
    }

    private Checklist.Entry fill(Checklist.Entry item, PageLink link) {
        Target target = targets.find(link);
        if (!(target instanceof Target.ToPage found)) {
            return item;
        }
        Checklist.Entry original = found.page() instanceof Checklist list ? entry(list, found.fragment()) : null;
        if (original == null || original.reusedFrom() != null) {
            findings.add(Rule.BAD_REUSE.at(
                    link.place(),
                    "'" + link.target() + "' is not a checklist item that can be reused",
                    "Write the file and the id of an item that has an `action`, as in `/checklists/visit#room`."));
            return item;
        }
        return new Checklist.Entry(
                item.id(),
                original.action(),
                original.detail(),
                original.examples(),
                original.condition(),
                original.force(),
                original.who(),
                original.from(),
                link);
    }

    private static Checklist.@Nullable Entry entry(Checklist list, String id) {
        return list.areas().stream()
                .flatMap(area -> area.items().stream())
                .filter(entry -> entry.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }
}
