package org.kitpress.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer prints for one session.
 *
 * @param level awareness or implementation
 * @param audience for whom, in words
 * @param minutes how long the session takes in all
 * @param signIn the columns of the sign-in sheet; empty for none
 * @param signInRows for how many people it has room
 * @param notesPages how many pages for notes
 */
public record Packet(
        Head head,
        Level level,
        String audience,
        int minutes,
        List<Prose> objectives,
        Prose cover,
        List<AgendaItem> agenda,
        List<String> signIn,
        int signInRows,
        List<Handout> handouts,
        List<Card> cards,
        Prose evaluationIntro,
        List<EvaluationQuestion> evaluation,
        int notesPages)
        implements Page {

    /** How deep the session goes. */
    public enum Level {
        AWARENESS("Awareness"),
        IMPLEMENTATION("Implementation");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One part of the session. */
    public record AgendaItem(Id id, int minutes, String topic, String method, List<String> materials, Prose notes) {}

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

    /**
     * A question of the evaluation form.
     *
     * @param choices what can be ticked; empty for a question that is answered in words
     * @param lines how many lines to write on
     */
    public record EvaluationQuestion(Id id, Prose text, List<String> choices, int lines) {}

    @Override
    public List<Item> items() {
        return Stream.of(
                        agenda.stream().map(a -> new Item(a.id, ItemKind.AGENDA_ITEM, a.topic, a.notes)),
                        cards.stream().map(c -> new Item(c.id, ItemKind.DISCUSSION_CARD, c.title, c.text)),
                        evaluation.stream()
                                .map(e -> new Item(e.id, ItemKind.EVALUATION_QUESTION, e.text.plain(), e.text)))
                .flatMap(items -> items)
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body()).addAll(objectives).add(cover);
        agenda.forEach(a -> textList.add(a.notes));
        cards.forEach(c -> textList.add(c.text).add(c.back));
        textList.add(evaluationIntro);
        evaluation.forEach(e -> textList.add(e.text));
        return textList.list();
    }

    @Override
    public List<PageLink> links() {
        return Stream.concat(
                        handouts.stream().map(Handout::page),
                        cards.stream().map(Card::scenario).filter(Objects::nonNull))
                .toList();
    }
}
