package org.kitpress.render.html.view;

import java.util.List;

/**
 * A packet as one document.
 *
 * @param edition {@code packet} for participants, {@code facilitator}
 * @param materials all that the agenda asks for, each once
 * @param handouts those that have a sheet in the document
 * @param fronts sheets of cards
 * @param backs the sheets that belong on their backs, turned for printers that turn the paper at its long edge
 */
public record PacketView(
        String edition,
        List<String> materials,
        List<HandoutView> handouts,
        List<CardSheet> fronts,
        List<CardSheet> backs) {

    /** What is handed out, with how many copies in words. */
    public record HandoutView(LinkView link, String copies) {}

    /** The rows of one sheet; every row has as many cards. */
    public record CardSheet(List<List<CardSide>> rows) {}

    /**
     * One side of a card.
     *
     * @param id empty where nothing leads to it: on backs and blanks
     * @param title empty on a blank that fills a row
     */
    public record CardSide(String id, String title, List<Markup> texts) {
        public static final CardSide BLANK = new CardSide("", "", List.of());
    }
}
