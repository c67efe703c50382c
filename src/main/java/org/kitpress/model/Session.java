package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a page prepares: the page is printed as a packet, together with what is handed out.
 *
 * @param minutes how long it takes in all
 * @param materials what to have at hand, each once
 */
public record Session(int minutes, List<String> materials, List<Handout> handouts, List<Card> cards) {
    public Session {
        materials = List.copyOf(materials);
    }

    /**
     * What is handed out: a page, or one item of it.
     *
     * @param copies in words: one for each person
     */
    public record Handout(PageLink page, String copies) {}

    /**
     * A card that a small group talks about.
     *
     * @param title empty when the scenario's serves
     * @param text what stands on its front; empty when the scenario's setting serves
     * @param back what stands on its back; empty when the scenario's questions, or the session's name, serve
     * @param scenario what the card is made of; null for a card of its own words
     */
    public record Card(
            Id id,
            String title,
            Prose text,
            Prose back,
            @Nullable PageLink scenario) {}
}
