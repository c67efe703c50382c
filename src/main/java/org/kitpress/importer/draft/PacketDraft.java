package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a training packet, from a document with an agenda. */
public final class PacketDraft {
    private static final Pattern OBJECTIVES =
            Pattern.compile("(?iu).*\\b(objectives?|goals?|you will|participants will|objetivos?)\\b.*");
    private static final Pattern EVALUATION = Pattern.compile("(?iu).*\\b(evaluation|feedback|evaluaci[oó]n)\\b.*");

    private final Source source;
    private final RemainingBlocks remaining;
    private final YamlWriter yaml;

    private PacketDraft(Source source, YamlWriter yaml) {
        this.source = source;
        this.yaml = yaml;
        remaining = new RemainingBlocks(source.blocks());
    }

    /** Whether a document has a table of times and topics. */
    public static boolean matches(Source source) {
        return source.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table table && AgendaTable.of(table) != null);
    }

    public static Draft of(Source source) {
        YamlWriter yaml = DraftHead.of(PageKind.PACKET, source, Line.EMPTY);
        return new PacketDraft(source, yaml).write();
    }

    private Draft write() {
        AgendaTable agenda = agenda();
        RemainingBlocks.Labeled audience =
                remaining.takeLabeled("audience|for whom|who should attend|participants|p[uú]blico|participantes");
        List<QuestionFinder.Question> evaluation = evaluation();
        List<ItemList> objectiveLists = ItemList.of(remaining.remaining()).stream()
                .filter(list -> OBJECTIVES.matcher(list.title().plain()).matches())
                .toList();
        objectiveLists.forEach(list -> remaining.take(list.blocks()));
        remaining.writeBody(yaml, "This text was outside the agenda. Move it to where it belongs, or leave it here.");
        boolean implementation =
                source.title().toLowerCase(java.util.Locale.ROOT).contains("implement");
        yaml.reviewNote("Is the level awareness or implementation?")
                .text("level", implementation ? "implementation" : "awareness");
        if (audience == null) {
            yaml.reviewNote("Who is the session for?").text("audience", "All participants");
        } else {
            yaml.comment("In the document: " + audience.label()).text("audience", audience.text());
        }
        List<AgendaTable.Item> items = agenda == null ? List.of() : agenda.items();
        int minutes = items.stream().mapToInt(AgendaTable.Item::minutes).sum();
        yaml.reviewNote("This is the total of the agenda. Is it right?").number("minutes", minutes);
        objectives(objectiveLists);
        if (agenda != null) {
            yaml.comment("Columns in the document: " + agenda.headers());
        }
        yaml.list("agenda", items, this::item);
        if (items.isEmpty()) {
            yaml.reviewNote("No table of times and topics was found. Add the agenda items here.")
                    .line("agenda: []");
        }
        if (!evaluation.isEmpty()) {
            yaml.mapping("evaluation", () -> QuestionFinder.writeTexts("questions", evaluation, yaml));
        }
        return Draft.of(
                source,
                PageKind.PACKET,
                yaml,
                new PartCount(items.size(), "agenda item"),
                new PartCount(minutes, "minute"));
    }

    private @Nullable AgendaTable agenda() {
        for (Block block : remaining.remaining()) {
            AgendaTable agenda = block instanceof Block.Table table ? AgendaTable.of(table) : null;
            if (agenda != null) {
                remaining.take(List.of(block));
                return agenda;
            }
        }
        return null;
    }

    /** Takes the questions under a heading that says that they evaluate the session. */
    private List<QuestionFinder.Question> evaluation() {
        List<QuestionFinder.Question> questions = new ArrayList<>();
        for (Section section : Section.of(remaining.remaining()).subsections()) {
            if (EVALUATION.matcher(section.title().plain()).matches()) {
                for (QuestionFinder.Group group : QuestionFinder.groups(section)) {
                    questions.addAll(group.questions());
                    remaining.take(group.blocks());
                }
            }
        }
        return questions;
    }

    private void objectives(List<ItemList> objectiveLists) {
        List<Line> objectives = new ArrayList<>();
        for (ItemList list : objectiveLists) {
            yaml.comment("In the document: " + list.title().plain());
            objectives.addAll(list.items());
        }
        if (objectives.isEmpty()) {
            yaml.reviewNote("What will participants know or do afterward? This is only the title.");
            objectives.add(Line.of(source.title()));
        }
        yaml.markdownList("objectives", objectives);
    }

    private void item(AgendaTable.Item item) {
        yaml.id(item.topic().plain());
        if (!item.time().isEmpty()) {
            yaml.comment("In the document: " + item.time());
        }
        if (item.minutes() == 0) {
            yaml.reviewNote("How many minutes does this take?");
        }
        yaml.number("minutes", item.minutes()).text("topic", item.topic());
        if (item.method().isBlank()) {
            yaml.reviewNote("What is the format: a talk, pairs, small groups?").text("method", "Whole group");
        } else {
            yaml.text("method", item.method());
        }
        yaml.list(
                "materials",
                item.materials(),
                material -> yaml.line(org.kitpress.editing.scaffold.YamlStrings.quote(
                        material.plain().replace('\n', ' '))));
        yaml.markdown("notes", item.notes());
    }
}
