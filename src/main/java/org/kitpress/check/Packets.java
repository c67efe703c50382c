package org.kitpress.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Scenario;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Handouts and cards that cannot be printed in a packet, and agendas that do not add up to the length of the session. */
final class Packets implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        if (page instanceof Packet packet) {
            packet.handouts().forEach(handout -> handout(packet, handout.page(), context, findings));
            int sum = packet.agenda().stream()
                    .mapToInt(Packet.AgendaItem::minutes)
                    .sum();
            // A length that could not be read is 0.
            if (sum != packet.minutes() && packet.minutes() > 0) {
                findings.add(Rule.PACKET_MINUTES.at(
                        context.words().field("minutes", packet.head().file()),
                        "the session takes " + packet.minutes() + " minutes, but its agenda adds up to " + sum,
                        "Change `minutes:` or the agenda. Breaks are part of the agenda, too."));
            }
            packet.cards().forEach(card -> scenario(card.scenario(), context, findings));
        }
    }

    private static void handout(Packet packet, PageLink link, CheckContext context, List<Finding> findings) {
        Target target = context.targets().find(link);
        if (target instanceof Target.ToAddress) {
            findings.add(Rule.BAD_HANDOUT.at(
                    link.place(),
                    "'" + link.target() + "' is not a page, so it cannot be a handout",
                    "Write the path of a page, or of one item on a page."));
        } else if (target instanceof Target.ToPage to && to.page().equals(packet)) {
            findings.add(Rule.BAD_HANDOUT.at(
                    link.place(),
                    "a packet cannot be its own handout",
                    "Remove this handout. All parts of the packet are printed anyway."));
        } else if (target instanceof Target.ToPage to
                && !to.fragment().isEmpty()
                && to.page().items().stream()
                        .noneMatch(item -> item.id().value().equals(to.fragment()))) {
            findings.add(Rule.BAD_HANDOUT.at(
                    link.place(),
                    "'" + to.fragment() + "' is a heading in a text, so it cannot be a handout by itself",
                    "Use the whole page, or an item that has an `id:`."));
        }
    }

    private static void scenario(@Nullable PageLink link, CheckContext context, List<Finding> findings) {
        if (link != null
                && context.targets().find(link) instanceof Target.ToPage to
                && !(to.page() instanceof Scenario)) {
            findings.add(Rule.BAD_HANDOUT.at(
                    link.place(),
                    "a card can be made only from a scenario, but "
                            + to.page().head().file() + " is another kind of page",
                    "Use a page with `kind: scenario`, or write the `title:` and `text:` of the card here."));
        }
    }
}
