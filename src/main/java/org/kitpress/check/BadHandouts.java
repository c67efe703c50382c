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

/** What a packet is to hold and what cannot be printed in it. Links that lead nowhere, or to drafts, are told by their own rules. */
final class BadHandouts implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : toolkit.toolkit().pages()) {
            if (page instanceof Packet packet) {
                packet.handouts().forEach(h -> add(findings, handout(toolkit, packet, h.page())));
                packet.cards().forEach(card -> add(findings, scenario(toolkit, card.scenario())));
            }
        }
        return findings;
    }

    private static void add(List<Finding> findings, @Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }

    private @Nullable Finding handout(CheckContext toolkit, Packet packet, PageLink link) {
        Target target = toolkit.targets().find(link);
        if (target instanceof Target.ToAddress) {
            return Rule.BAD_HANDOUT.at(
                    link.place(),
                    "'" + link.target() + "' is no page that can be handed out",
                    "Name a content file that is a page, or one item of it.");
        }
        if (!(target instanceof Target.ToPage to)) {
            return null;
        }
        if (to.page().equals(packet)) {
            return Rule.BAD_HANDOUT.at(
                    link.place(),
                    "a packet cannot be a handout of itself",
                    "Take the handout out: all parts of the packet are printed anyway.");
        }
        boolean item = to.fragment().isEmpty()
                || to.page().items().stream().anyMatch(i -> i.id().value().equals(to.fragment()));
        return item
                ? null
                : Rule.BAD_HANDOUT.at(
                        link.place(),
                        "'" + to.fragment() + "' is a heading in a text, which cannot be handed out alone",
                        "Name the whole page, or an item that has an `id:` of its own.");
    }

    private @Nullable Finding scenario(CheckContext toolkit, @Nullable PageLink link) {
        if (link == null
                || !(toolkit.targets().find(link) instanceof Target.ToPage to)
                || to.page() instanceof Scenario) {
            return null;
        }
        return Rule.BAD_HANDOUT.at(
                link.place(),
                to.page().head().file() + " is no scenario, and a card is to be made of it",
                "Name a page with `kind: scenario`, or write the card's `title:` and `text:`.");
    }
}
