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
import org.kitpress.model.PageKind;

/** Writes the draft of a training packet, from a document with an agenda. */
public final class PacketDraft {
    private static final Pattern OBJECTIVES =
            Pattern.compile("(?iu).*\\b(objectives?|goals?|you will|participants will|objetivos?)\\b.*");
    private static final Pattern EVALUATION = Pattern.compile("(?iu).*\\b(evaluation|feedback|evaluaci[oó]n)\\b.*");

    private final Source source;
    private final RemainingBlocks remainingBlocks;
    private final YamlLines yamlLines;

    private PacketDraft(Source source, YamlLines yamlLines) {
        this.source = source;
        this.yamlLines = yamlLines;
        remainingBlocks = new RemainingBlocks(source.blocks());
    }

    /** Whether a document has a table of times and topics. */
    public static boolean isIn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table table && AgendaTable.of(table) != null);
    }

    public static Draft of(Source source) {
        YamlLines yamlLines = DraftHead.of(PageKind.PACKET, source, Line.EMPTY);
        List<PartCount> counts = new PacketDraft(source, yamlLines).write();
        return Draft.of(DraftNames.file(source.title()), PageKind.PACKET, yamlLines, counts);
    }

    private List<PartCount> write() {
        AgendaTable agendaTable = agenda();
        RemainingBlocks.Labelled audience =
                remainingBlocks.labelled("audience|for whom|who should attend|participants|p[uú]blico|participantes");
        List<QuestionFinder.Question> evaluation = evaluation();
        List<ItemList> aims = ItemList.of(remainingBlocks.left()).stream()
                .filter(list -> OBJECTIVES.matcher(list.title().plain()).matches())
                .toList();
        aims.forEach(list -> remainingBlocks.take(list.blocks()));
        remainingBlocks.emptyHeadings(yamlLines);
        if (!remainingBlocks.left().isEmpty()) {
            yamlLines
                    .lookAt("this stood beside the agenda. Move it to where it belongs, or leave it.")
                    .prose("body", remainingBlocks.left());
        }
        boolean implementation =
                source.title().toLowerCase(java.util.Locale.ROOT).contains("implement");
        yamlLines
                .lookAt("awareness or implementation?")
                .choice("level", implementation ? Packet.Level.IMPLEMENTATION : Packet.Level.AWARENESS);
        if (audience == null) {
            yamlLines.lookAt("for whom is the session?").text("audience", "Everybody who takes part");
        } else {
            yamlLines.comment("In the document: " + audience.label()).text("audience", audience.text());
        }
        List<AgendaTable.Item> items = agendaTable == null ? List.of() : agendaTable.items();
        int minutes = items.stream().mapToInt(AgendaTable.Item::minutes).sum();
        yamlLines
                .lookAt("these are the minutes of the agenda, added up. Are they right?")
                .number("minutes", minutes);
        objectives(aims);
        if (agendaTable != null) {
            yamlLines.comment("The columns in the document: " + agendaTable.heads());
        }
        yamlLines.items("agenda", items, this::item);
        if (items.isEmpty()) {
            yamlLines.lookAt("no table of times and topics was found.").line("agenda: []");
        }
        if (!evaluation.isEmpty()) {
            yamlLines.group("evaluation", () -> QuestionFinder.writeTexts("questions", evaluation, yamlLines));
        }
        return List.of(new PartCount(items.size(), "agenda item"), new PartCount(minutes, "minute"));
    }

    private @Nullable AgendaTable agenda() {
        for (Block block : remainingBlocks.left()) {
            AgendaTable agendaTable = block instanceof Block.Table table ? AgendaTable.of(table) : null;
            if (agendaTable != null) {
                remainingBlocks.take(List.of(block));
                return agendaTable;
            }
        }
        return null;
    }

    /** Questions under a heading that says that they are about the session. */
    private List<QuestionFinder.Question> evaluation() {
        List<QuestionFinder.Question> questions = new ArrayList<>();
        for (Section section : Section.of(remainingBlocks.left()).subsections()) {
            if (EVALUATION.matcher(section.title().plain()).matches()) {
                for (QuestionFinder.Group group : QuestionFinder.groups(section)) {
                    questions.addAll(group.questions());
                    remainingBlocks.take(group.blocks());
                }
            }
        }
        return questions;
    }

    private void objectives(List<ItemList> aims) {
        List<Line> objectives = new ArrayList<>();
        for (ItemList list : aims) {
            yamlLines.comment("In the document: " + list.title().plain());
            objectives.addAll(list.items());
        }
        if (objectives.isEmpty()) {
            yamlLines.lookAt("what do people know or do afterwards? This is the title.");
            objectives.add(Line.of(source.title()));
        }
        yamlLines.proses("objectives", objectives);
    }

    private void item(AgendaTable.Item item) {
        yamlLines.id(item.topic().plain());
        if (!item.time().isEmpty()) {
            yamlLines.comment("In the document: " + item.time());
        }
        if (item.minutes() == 0) {
            yamlLines.lookAt("how many minutes?");
        }
        yamlLines.number("minutes", item.minutes()).text("topic", item.topic());
        if (item.method().isBlank()) {
            yamlLines.lookAt("how is it done: a talk, pairs, small groups?").text("method", "All together");
        } else {
            yamlLines.text("method", item.method());
        }
        yamlLines.items(
                "materials",
                item.materials(),
                material -> yamlLines.line(org.kitpress.editing.scaffold.YamlWords.quoted(
                        material.plain().replace('\n', ' '))));
        yamlLines.prose("notes", item.notes());
    }
}
