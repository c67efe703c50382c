package org.kitpress.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.Settings;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;
import org.kitpress.render.html.view.LinkView;

/** Finds the pages where readers can write answers. */
final class AnswerForms {
    private AnswerForms() {}

    /**
     * Returns the pages that take answers, in the order of the main navigation, which follows the order of the work.
     * Pages outside the navigation come last.
     */
    static List<Page> of(List<Page> pages, Settings settings, Targets targets) {
        List<String> folders = settings.navigation().stream()
                .map(link -> address(targets.find(link)))
                .filter(Objects::nonNull)
                .map(Address::folder)
                .filter(folder -> !folder.isEmpty())
                .toList();
        return pages.stream()
                .filter(page -> page.answers() != null)
                .sorted(Comparator.comparingInt(page -> place(folders, page.address())))
                .toList();
    }

    private static @Nullable Address address(Target target) {
        if (target instanceof Target.ToPage to) {
            return to.page().address();
        }
        return target instanceof Target.ToAddress to ? to.address() : null;
    }

    private static int place(List<String> folders, Address address) {
        for (int i = 0; i < folders.size(); i++) {
            if (address.path().startsWith(folders.get(i))) {
                return i;
            }
        }
        return folders.size();
    }

    /** Returns links to these pages. */
    static List<LinkView> links(Site site, PageLinks links) {
        return of(site.listed(), site.settings(), site.targets()).stream()
                .map(links::view)
                .toList();
    }
}
