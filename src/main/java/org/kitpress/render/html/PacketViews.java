package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Outline;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.model.Session;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.PacketView;
import org.kitpress.render.html.view.PacketView.CardSheet;
import org.kitpress.render.html.view.PacketView.CardSide;

/** Prepares the data for the template of a packet's document. */
record PacketViews(Site site, PageLinks links, HtmlProse prose) {
    private static final int COLUMNS = 2;
    private static final int ROWS = 2;

    /** The sections that provide the text of cards. */
    private static final String SITUATION = "setting";

    private static final String DISCUSSION = "discussion";

    PacketView view(Page packet, Session session, PacketEdition edition) {
        List<CardSide> fronts = new ArrayList<>();
        List<CardSide> backs = new ArrayList<>();
        for (Session.Card card : session.cards()) {
            Page scenario = scenario(card.scenario());
            fronts.add(front(card, scenario));
            backs.add(back(card, scenario, packet));
        }
        return new PacketView(
                edition.id(),
                session.materials(),
                handouts(session).stream()
                        .map(h -> new PacketView.HandoutView(links.view(h.page()), h.copies()))
                        .toList(),
                sheets(fronts, false),
                sheets(backs, true));
    }

    /** Returns the handouts that link to a page that is shown. */
    private List<Session.Handout> handouts(Session session) {
        return session.handouts().stream()
                .filter(h -> PacketDocuments.page(site, h.page()) != null)
                .toList();
    }

    /** Returns the page that a card is made from; null if it is not a page that describes a situation. */
    private @Nullable Page scenario(@Nullable PageLink link) {
        return link != null
                        && site.targets().find(link) instanceof Target.ToPage to
                        && to.page().outline().section(SITUATION) != null
                ? to.page()
                : null;
    }

    private CardSide front(Session.Card card, @Nullable Page scenario) {
        String title =
                card.title().isEmpty() && scenario != null ? scenario.head().title() : card.title();
        List<Prose> texts =
                card.text().isEmpty() && scenario != null ? texts(scenario, SITUATION) : List.of(card.text());
        return new CardSide(
                card.id().value(), title, texts.stream().map(prose::write).toList());
    }

    private CardSide back(Session.Card card, @Nullable Page scenario, Page packet) {
        if (!card.back().isEmpty()) {
            return new CardSide("", "", List.of(prose.write(card.back())));
        }
        List<Prose> questions = scenario == null ? List.of() : texts(scenario, DISCUSSION);
        if (!questions.isEmpty()) {
            return new CardSide(
                    "",
                    site.words().get("section-" + DISCUSSION),
                    questions.stream().map(prose::write).toList());
        }
        return new CardSide("", packet.head().title(), List.of());
    }

    /** Returns the details of a section, followed by its items. */
    private static List<Prose> texts(Page page, String key) {
        Outline.Section section = page.outline().section(key);
        return section == null
                ? List.of()
                : Stream.concat(
                                section.details().stream().flatMap(detail -> detail.texts().stream()),
                                section.entries().stream()
                                        .map(entry -> entry.item().text()))
                        .toList();
    }

    /** Divides the cards into sheets and fills the last row with blanks. On the backs, left and right are swapped. */
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
