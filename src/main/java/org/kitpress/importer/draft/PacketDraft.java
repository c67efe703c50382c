package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.Packet;

/** Writes the draft of a training packet, from a document with an agenda. */
public final class PacketDraft {
    private static final Pattern OBJECTIVES =
            Pattern.compile("(?iu).*\\b(objectives?|goals?|you will|participants will|objetivos?)\\b.*");
    private static final Pattern EVALUATION = Pattern.compile("(?iu).*\\b(evaluation|feedback|evaluaci[oó]n)\\b.*");

    private final Source source;
    private final Parts parts;
    private final Yaml yaml;

    private PacketDraft(Source source, Yaml yaml) {
        this.source = source;
        this.yaml = yaml;
        parts = new Parts(source.blocks());
    }

    /** Whether a document has a table of times and topics. */
    public static boolean isIn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table table && Agenda.of(table) != null);
    }

    public static Draft of(Source source) {
        Yaml yaml = Head.of("packet", source, Line.EMPTY);
        List<Count> counts = new PacketDraft(source, yaml).write();
        return Draft.of(Names.file(source.title()), "packet", yaml, counts);
    }

    private List<Count> write() {
        Agenda agenda = agenda();
        Parts.Labelled audience =
                parts.labelled("audience|for whom|who should attend|participants|p[uú]blico|participantes");
        List<Questions.Question> evaluation = evaluation();
        List<ItemList> aims = ItemList.of(parts.left()).stream()
                .filter(list -> OBJECTIVES.matcher(list.title().plain()).matches())
                .toList();
        aims.forEach(list -> parts.take(list.blocks()));
        parts.emptyHeadings(yaml);
        if (!parts.left().isEmpty()) {
            yaml.lookAt("this stood beside the agenda. Move it to where it belongs, or leave it.")
                    .prose("body", parts.left());
        }
        boolean implementation =
                source.title().toLowerCase(java.util.Locale.ROOT).contains("implement");
        yaml.lookAt("awareness or implementation?")
                .choice("level", implementation ? Packet.Level.IMPLEMENTATION : Packet.Level.AWARENESS);
        if (audience == null) {
            yaml.lookAt("for whom is the session?").text("audience", "Everybody who takes part");
        } else {
            yaml.comment("In the document: " + audience.label()).text("audience", audience.text());
        }
        List<Agenda.Item> items = agenda == null ? List.of() : agenda.items();
        int minutes = items.stream().mapToInt(Agenda.Item::minutes).sum();
        yaml.lookAt("these are the minutes of the agenda, added up. Are they right?")
                .number("minutes", minutes);
        objectives(aims);
        if (agenda != null) {
            yaml.comment("The columns in the document: " + agenda.heads());
        }
        yaml.items("agenda", items, this::item);
        if (items.isEmpty()) {
            yaml.lookAt("no table of times and topics was found.").line("agenda: []");
        }
        if (!evaluation.isEmpty()) {
            yaml.group("evaluation", () -> Questions.writeTexts("questions", evaluation, yaml));
        }
        return List.of(new Count(items.size(), "agenda item"), new Count(minutes, "minute"));
    }

    private @Nullable Agenda agenda() {
        for (Block block : parts.left()) {
            Agenda agenda = block instanceof Block.Table table ? Agenda.of(table) : null;
            if (agenda != null) {
                parts.take(List.of(block));
                return agenda;
            }
        }
        return null;
    }

    /** Questions under a heading that says that they are about the session. */
    private List<Questions.Question> evaluation() {
        List<Questions.Question> questions = new ArrayList<>();
        for (Section section : Section.of(parts.left()).sections()) {
            if (EVALUATION.matcher(section.title().plain()).matches()) {
                for (Questions.Group group : Questions.groups(section)) {
                    questions.addAll(group.questions());
                    parts.take(group.blocks());
                }
            }
        }
        return questions;
    }

    private void objectives(List<ItemList> aims) {
        List<Line> objectives = new ArrayList<>();
        for (ItemList list : aims) {
            yaml.comment("In the document: " + list.title().plain());
            objectives.addAll(list.items());
        }
        if (objectives.isEmpty()) {
            yaml.lookAt("what do people know or do afterwards? This is the title.");
            objectives.add(Line.of(source.title()));
        }
        yaml.proses("objectives", objectives);
    }

    private void item(Agenda.Item item) {
        yaml.id(item.topic().plain());
        if (!item.time().isEmpty()) {
            yaml.comment("In the document: " + item.time());
        }
        if (item.minutes() == 0) {
            yaml.lookAt("how many minutes?");
        }
        yaml.number("minutes", item.minutes()).text("topic", item.topic());
        if (item.method().isBlank()) {
            yaml.lookAt("how is it done: a talk, pairs, small groups?").text("method", "All together");
        } else {
            yaml.text("method", item.method());
        }
        yaml.items(
                "materials",
                item.materials(),
                material -> yaml.line(org.kitpress.editing.scaffold.YamlWords.quoted(
                        material.plain().replace('\n', ' '))));
        yaml.prose("notes", item.notes());
    }
}
