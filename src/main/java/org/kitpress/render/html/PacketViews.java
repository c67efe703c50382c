package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Packet;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.model.Scenario;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PacketView;
import org.kitpress.render.html.view.PacketView.CardSheet;
import org.kitpress.render.html.view.PacketView.CardSide;

/** What the template of a packet's document reads. */
final class PacketViews {
    private static final int COLUMNS = 2;
    private static final int ROWS = 2;

    private final Site site;
    private final PageLinks links;
    private final HtmlProse prose;

    PacketViews(Site site, PageLinks links, HtmlProse prose) {
        this.site = site;
        this.links = links;
        this.prose = prose;
    }

    PacketView view(Packet packet, PacketEdition edition) {
        List<CardSide> fronts = new ArrayList<>();
        List<CardSide> backs = new ArrayList<>();
        for (Packet.Card card : packet.cards()) {
            Scenario scenario = scenario(card.scenario());
            fronts.add(front(card, scenario));
            backs.add(back(card, scenario, packet));
        }
        return new PacketView(
                edition.id(),
                packet.agenda().stream()
                        .flatMap(item -> item.materials().stream())
                        .distinct()
                        .toList(),
                handouts(packet).stream()
                        .map(h -> new PacketView.HandoutView(links.view(h.page()), h.copies()))
                        .toList(),
                sheets(fronts, false),
                sheets(backs, true));
    }

    /** Those that lead to a page that is shown. */
    private List<Packet.Handout> handouts(Packet packet) {
        return packet.handouts().stream()
                .filter(h -> PacketDocuments.page(site, h.page()) != null)
                .toList();
    }

    private @Nullable Scenario scenario(@Nullable PageLink link) {
        return link != null
                        && site.targets().find(link) instanceof Target.ToPage to
                        && to.page() instanceof Scenario scenario
                ? scenario
                : null;
    }

    private CardSide front(Packet.Card card, @Nullable Scenario scenario) {
        String title =
                card.title().isEmpty() && scenario != null ? scenario.head().title() : card.title();
        Prose text = card.text().isEmpty() && scenario != null ? scenario.setting() : card.text();
        return new CardSide(card.id().value(), title, List.of(prose.write(text)));
    }

    private CardSide back(Packet.Card card, @Nullable Scenario scenario, Packet packet) {
        if (!card.back().isEmpty()) {
            return new CardSide("", "", List.of(prose.write(card.back())));
        }
        if (scenario != null && !scenario.discussion().isEmpty()) {
            String title = site.words().get("section-discussion");
            List<Markup> questions = scenario.discussion().stream()
                    .map(question -> prose.write(question.text()))
                    .toList();
            return new CardSide("", title, questions);
        }
        return new CardSide("", packet.head().title(), List.of());
    }

    /** Cut into sheets; the last one is filled up with blanks. Seen from behind, left and right change places. */
    private static List<CardSheet> sheets(List<CardSide> sides, boolean behind) {
        List<CardSheet> sheets = new ArrayList<>();
        for (int start = 0; start < sides.size(); start += ROWS * COLUMNS) {
            List<List<CardSide>> rows = new ArrayList<>();
            for (int row = start; row < Math.min(sides.size(), start + ROWS * COLUMNS); row += COLUMNS) {
                List<CardSide> cells = new ArrayList<>();
                for (int cell = row; cell < row + COLUMNS; cell++) {
                    cells.add(cell < sides.size() ? sides.get(cell) : CardSide.BLANK);
                }
                if (behind) {
                    Collections.reverse(cells);
                }
                rows.add(List.copyOf(cells));
            }
            sheets.add(new CardSheet(List.copyOf(rows)));
        }
        return List.copyOf(sheets);
    }
}
