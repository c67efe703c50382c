package org.kitpress.render.html.view;

import java.util.List;

/**
 * A packet as one document.
 *
 * @param edition {@code packet} for participants, or {@code facilitator}
 * @param materials everything that the agenda calls for, each item listed once
 * @param handouts the handouts whose sheets are in the document
 * @param fronts the sheets with the fronts of the cards
 * @param backs the sheets with the backs of the cards, arranged for printers that flip the paper on its long edge
 */
public record PacketView(
        String edition,
        List<String> materials,
        List<HandoutView> handouts,
        List<CardSheet> fronts,
        List<CardSheet> backs) {

    /** A handout, with the number of copies in words. */
    public record HandoutView(LinkView link, String copies) {}

    /** The rows of one sheet; all rows have the same number of cards. */
    public record CardSheet(List<List<CardSide>> rows) {}

    /**
     * One side of a card.
     *
     * @param id empty if no link leads to this side: on backs and blanks
     * @param title empty on a blank that fills a row
     */
    public record CardSide(String id, String title, List<Markup> texts) {
        public static final CardSide BLANK = new CardSide("", "", List.of());
    }
}
