package org.kitpress.render.html;

import java.util.List;
import org.kitpress.model.Checklist;
import org.kitpress.model.PlanningStep;
import org.kitpress.render.html.view.LinkView;

/** The pages on which a reader can write answers. */
final class AnswerForms {
    private AnswerForms() {}

    /** Links to them, in the toolkit's order. */
    static List<LinkView> of(Site site, PageLinks links) {
        return site.pages().stream()
                .filter(page -> page instanceof PlanningStep || page instanceof Checklist)
                .map(links::view)
                .toList();
    }
}
