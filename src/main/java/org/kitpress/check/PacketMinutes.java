package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Agendas that do not add up to the length of the session. */
final class PacketMinutes implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        if (page instanceof Packet packet) {
            int sum = packet.agenda().stream()
                    .mapToInt(Packet.AgendaItem::minutes)
                    .sum();
            if (sum != packet.minutes()) {
                findings.add(Rule.PACKET_MINUTES.at(
                        context.words().field("minutes", packet.head().file()),
                        "the session takes " + packet.minutes() + " minutes, but its agenda adds up to " + sum,
                        "Change `minutes:` or the agenda. Breaks are part of the agenda, too."));
            }
        }
    }
}
