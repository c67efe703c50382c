package org.kitpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The materials that a trainer prints for one session.
 *
 * @param level the depth of the training, such as awareness or implementation
 * @param audience the intended audience, in words
 * @param minutes the length of the whole session
 * @param signIn the columns of the sign-in sheet; empty for none
 * @param signInRows the number of people that the sheet has space for
 */
public record Packet(
        Head head,
        NamedReference level,
        String audience,
        int minutes,
        List<Prose> objectives,
        Prose cover,
        List<AgendaItem> agenda,
        List<String> signIn,
        int signInRows,
        List<Session.Handout> handouts,
        List<Session.Card> cards,
        Prose evaluationIntro,
        List<EvaluationQuestion> evaluation,
        int notesPages)
        implements Page {

    public record AgendaItem(Id id, int minutes, String topic, String method, List<String> materials, Prose notes) {}

    /**
     * The agenda with the start time of each part. Times are hours and minutes from the start of the session:
     * {@code 1:05}.
     */
    public record Schedule(List<Slot> slots, String end) {
        public Schedule {
            slots = List.copyOf(slots);
        }

        public record Slot(String start, AgendaItem item) {}
    }

    public Schedule schedule() {
        List<Schedule.Slot> slots = new ArrayList<>();
        int elapsed = 0;
        for (AgendaItem item : agenda) {
            slots.add(new Schedule.Slot(clock(elapsed), item));
            elapsed += item.minutes;
        }
        return new Schedule(slots, clock(elapsed));
    }

    private static String clock(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    /**
     * A question on the evaluation form.
     *
     * @param choices the choices to check; empty if the question is answered in words
     */
    public record EvaluationQuestion(Id id, Prose text, List<String> choices, int lines) {}

    @Override
    public List<Vocabulary.Choice> choices() {
        return List.of(new Vocabulary.Choice(Vocabulary.Kind.PACKET_LEVEL, level));
    }

    @Override
    public Outline outline() {
        Outline.Builder outline = Outline.builder()
                .section("objectives", objectives)
                .section("agenda", agenda, Packet::entry)
                .view("handouts", !handouts.isEmpty())
                .view("sign-in", !signIn.isEmpty())
                .section("cards", cards, Packet::entry)
                .section("evaluation", evaluation, Packet::entry)
                .view("notes", notesPages > 0)
                .aside(cover)
                .aside(evaluationIntro);
        cards.forEach(card -> outline.aside(card.back()));
        return outline.build();
    }

    private static Outline.Entry entry(AgendaItem item) {
        return Outline.Entry.of(
                new Item(item.id, ItemKind.AGENDA_ITEM, item.topic, item.notes),
                Outline.Detail.plain(item.method),
                Outline.Detail.plain(String.join(", ", item.materials)));
    }

    private static Outline.Entry entry(Session.Card card) {
        return Outline.Entry.of(new Item(card.id(), ItemKind.DISCUSSION_CARD, card.title(), card.text()));
    }

    private static Outline.Entry entry(EvaluationQuestion question) {
        return Outline.Entry.of(
                new Item(question.id, ItemKind.EVALUATION_QUESTION, question.text.plain(), question.text),
                Outline.Detail.plain(String.join(", ", question.choices)));
    }

    @Override
    public List<PageLink> links() {
        return Stream.concat(
                        handouts.stream().map(Session.Handout::page),
                        cards.stream().map(Session.Card::scenario).filter(Objects::nonNull))
                .toList();
    }

    @Override
    public Session session() {
        List<String> materials = agenda.stream()
                .flatMap(item -> item.materials.stream())
                .distinct()
                .toList();
        return new Session(minutes, materials, handouts, cards);
    }
}
