package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a page prepares. The page is printed as a packet, together with the handouts.
 *
 * @param minutes the length of the whole meeting
 * @param materials the materials to have ready, without duplicates
 */
public record Session(int minutes, List<String> materials, List<Handout> handouts, List<Card> cards) {
    public Session {
        materials = List.copyOf(materials);
    }

    /** A handout: a page, or one item on it; {@code copies} is in words, such as one for each person. */
    public record Handout(PageLink page, String copies) {}

    /**
     * A card for small-group discussion.
     *
     * @param title empty to use the scenario's title
     * @param text the front of the card; empty to use the scenario's setting
     * @param back the back of the card; empty to use the scenario's questions or the session's name
     * @param scenario the scenario that the card is based on; null if the card has its own text
     */
    public record Card(
            Id id,
            String title,
            Prose text,
            Prose back,
            @Nullable PageLink scenario) {}
}
