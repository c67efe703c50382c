package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Id;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.model.Session;

final class PacketReader implements KindReader {
    private static final int MOST_PEOPLE = 1000;
    private static final int MOST_PAGES = 100;

    @Override
    public Page read(Head head, Fields fields) {
        NamedReference level = fields.name("level");
        String audience = fields.text("audience");
        int minutes = fields.number("minutes");
        List<Prose> objectives = fields.requiredProses("objectives");
        Prose cover = fields.optionalProse("cover");
        List<Packet.AgendaItem> agenda = fields.requiredList("agenda", PacketReader::agendaItem);
        List<String> signIn = fields.texts("sign-in");
        int signInRows = fields.count("sign-in-rows", 20, MOST_PEOPLE);
        List<Session.Handout> handouts = fields.list("handouts", PacketReader::handout);
        List<Session.Card> cards = fields.list("cards", PacketReader::card);
        Evaluation evaluation = fields.group("evaluation", PacketReader::evaluation);
        return new Packet(
                head,
                level,
                audience,
                minutes,
                objectives,
                cover,
                agenda,
                signIn,
                signInRows,
                handouts,
                cards,
                evaluation == null ? Prose.EMPTY : evaluation.intro,
                evaluation == null ? List.of() : evaluation.questions,
                fields.count("notes-pages", 0, MOST_PAGES));
    }

    private record Evaluation(Prose intro, List<Packet.EvaluationQuestion> questions) {}

    private static Evaluation evaluation(Fields fields) {
        return new Evaluation(
                fields.optionalProse("intro"), fields.requiredList("questions", PacketReader::evaluationQuestion));
    }

    private static Packet.AgendaItem agendaItem(Fields fields) {
        int minutes = fields.number("minutes");
        String topic = fields.text("topic");
        return new Packet.AgendaItem(
                fields.id(topic),
                minutes,
                topic,
                fields.text("method"),
                fields.texts("materials"),
                fields.optionalProse("notes"));
    }

    private static Session.Handout handout(Fields fields) {
        PageLink page = new PageLink(fields.text("page"), "", fields.placeOf("page"));
        return new Session.Handout(page, fields.text("copies", ""));
    }

    /** A card that is made from a scenario needs no title and text. */
    private static Session.Card card(Fields fields) {
        String path = fields.text("scenario", "");
        PageLink scenario = path.isEmpty() ? null : new PageLink(path, "", fields.placeOf("scenario"));
        String title = scenario == null ? fields.text("title") : fields.text("title", "");
        Prose text = scenario == null ? fields.prose("text") : fields.optionalProse("text");
        return new Session.Card(
                fields.id(scenario == null || !title.isEmpty() ? title : scenario.target()),
                title,
                text,
                fields.optionalProse("back"),
                scenario);
    }

    private static Packet.EvaluationQuestion evaluationQuestion(Fields fields) {
        Prose text = fields.prose("text");
        Id id = fields.id(text.plain());
        List<String> choices = fields.texts("choices");
        int lines = fields.count("lines", choices.isEmpty() ? 2 : 0, QuestionReader.MOST_LINES);
        return new Packet.EvaluationQuestion(id, text, choices, lines);
    }
}
