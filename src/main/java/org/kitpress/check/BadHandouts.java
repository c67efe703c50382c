package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Scenario;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Handouts and cards that cannot be printed in a packet. Other rules report links to missing files and drafts. */
final class BadHandouts implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : context.toolkit().pages()) {
            if (page instanceof Packet packet) {
                packet.handouts().forEach(h -> add(findings, handout(context, packet, h.page())));
                packet.cards().forEach(card -> add(findings, scenario(context, card.scenario())));
            }
        }
        return findings;
    }

    private static void add(List<Finding> findings, @Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }

    private @Nullable Finding handout(CheckContext context, Packet packet, PageLink link) {
        Target target = context.targets().find(link);
        if (target instanceof Target.ToAddress) {
            return Rule.BAD_HANDOUT.at(
                    link.place(),
                    "'" + link.target() + "' is not a page, so it cannot be a handout",
                    "Write the path of a page, or of one item on a page.");
        }
        if (!(target instanceof Target.ToPage to)) {
            return null;
        }
        if (to.page().equals(packet)) {
            return Rule.BAD_HANDOUT.at(
                    link.place(),
                    "a packet cannot be its own handout",
                    "Remove this handout. All parts of the packet are printed anyway.");
        }
        boolean item = to.fragment().isEmpty()
                || to.page().items().stream().anyMatch(i -> i.id().value().equals(to.fragment()));
        return item
                ? null
                : Rule.BAD_HANDOUT.at(
                        link.place(),
                        "'" + to.fragment() + "' is a heading in a text, so it cannot be a handout by itself",
                        "Use the whole page, or an item that has an `id:`.");
    }

    private @Nullable Finding scenario(CheckContext context, @Nullable PageLink link) {
        if (link == null
                || !(context.targets().find(link) instanceof Target.ToPage to)
                || to.page() instanceof Scenario) {
            return null;
        }
        return Rule.BAD_HANDOUT.at(
                link.place(),
                "a card can be made only from a scenario, but "
                        + to.page().head().file() + " is another kind of page",
                "Use a page with `kind: scenario`, or write the `title:` and `text:` of the card here.");
    }
}
