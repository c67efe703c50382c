package org.kitpress.model;

import java.util.List;

/**
 * What a trainer prints for one session.
 *
 * @param level awareness or implementation
 * @param audience for whom, in words
 * @param minutes how long the session takes in all
 * @param signIn the columns of the sign-in sheet; empty for none
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
    public record AgendaItem(
            String id,
            int minutes,
            String topic,
            String method,
            List<String> materials,
            Prose notes,
            Place place,
            boolean pinned) {}

    /** A page that is handed out; {@code copies} is in words: one for each person. */
    public record Handout(PageLink page, String copies) {}

    /** A card that a small group talks about. */
    public record Card(String id, String title, Prose text, Place place, boolean pinned) {}

    /**
     * A question of the evaluation form.
     *
     * @param choices what can be ticked; empty for a question that is answered in words
     * @param lines how many lines to write on
     */
    public record EvaluationQuestion(
            String id, Prose text, List<String> choices, int lines, Place place, boolean pinned) {}

    @Override
    public List<Item> items() {
        return java.util.stream.Stream.of(
                        agenda.stream().map(a -> new Item(a.id, "Agenda item", a.topic, a.notes, a.place, a.pinned)),
                        cards.stream().map(c -> new Item(c.id, "Discussion card", c.title, c.text, c.place, c.pinned)),
                        evaluation.stream()
                                .map(e -> new Item(
                                        e.id, "Evaluation question", e.text.plain(), e.text, e.place, e.pinned)))
                .flatMap(items -> items)
                .toList();
    }

    @Override
    public List<Prose> texts() {
        Texts texts = new Texts().add(head.body()).addAll(objectives).add(cover);
        agenda.forEach(a -> texts.add(a.notes));
        cards.forEach(c -> texts.add(c.text));
        texts.add(evaluationIntro);
        evaluation.forEach(e -> texts.add(e.text));
        return texts.list();
    }

    @Override
    public List<PageLink> links() {
        return handouts.stream().map(Handout::page).toList();
    }
}
