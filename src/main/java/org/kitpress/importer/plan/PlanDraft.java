package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.TextRun;
import org.kitpress.importer.draft.Draft;
import org.kitpress.importer.draft.DraftHead;
import org.kitpress.importer.draft.DraftNames;
import org.kitpress.importer.draft.PartCount;
import org.kitpress.importer.draft.YamlLines;
import org.kitpress.model.PageKind;
import org.kitpress.model.WorkPlan;

/** Writes the draft of a work plan. */
public final class PlanDraft {
    private final PlanOutline planOutline;
    private final YamlLines yamlLines;
    private final ResponsibilityWriter responsibilityWriter;

    private PlanDraft(PlanOutline planOutline, YamlLines yamlLines, PartyMatcher partyMatcher) {
        this.planOutline = planOutline;
        this.yamlLines = yamlLines;
        responsibilityWriter = new ResponsibilityWriter(partyMatcher, yamlLines);
    }

    /** Whether a document has a table of who does what by when. */
    public static boolean isIn(List<Block> blocks) {
        return PlanTable.isIn(blocks);
    }

    /** @param parties of the toolkit, which the draft names by their ids */
    public static Draft of(Source source, PartyMatcher partyMatcher) {
        PlanOutline planOutline = PlanReader.read(source);
        if (planOutline.objectives().isEmpty()) {
            planOutline.startObjective("", Line.EMPTY);
        }
        YamlLines yamlLines = DraftHead.of(PageKind.WORK_PLAN, source, Line.EMPTY);
        PlanDraft draft = new PlanDraft(planOutline, yamlLines, partyMatcher);
        draft.write(source.title());
        List<PlanOutline.Objective> objectives = planOutline.objectives();
        int steps = objectives.stream()
                .mapToInt(objective -> objective.steps.size())
                .sum();
        int deliverables = objectives.stream()
                .mapToInt(objective -> objective.deliverables.size())
                .sum();
        List<PartCount> counts = List.of(
                new PartCount(objectives.size(), "objective"),
                new PartCount(steps, "action step"),
                new PartCount(deliverables, "deliverable"));
        return Draft.of(DraftNames.file(source.title()), PageKind.WORK_PLAN, yamlLines, counts);
    }

    private void write(String title) {
        if (!planOutline.rest.isEmpty()) {
            yamlLines.lookAt("this stood beside the plan's tables. Move it to where it belongs, or leave it.");
        }
        yamlLines.prose("body", planOutline.rest);
        group(title);
        responsibilityWriter.all(planOutline.objectives());
        yamlLines.prose("background", planOutline.background).prose("charge", planOutline.charge);
        if (!planOutline.period.isBlank()) {
            yamlLines.text("period", planOutline.period);
        }
        planOutline.heads.forEach(heads -> yamlLines.comment("The columns in the document: " + heads));
        yamlLines.items("goals", planOutline.goals, this::goal);
    }

    private void group(String title) {
        if (!planOutline.group.isBlank()) {
            yamlLines.text("group", planOutline.group);
            return;
        }
        String name = title.replaceFirst("(?i)\\s*[:–—-]?\\s*(action|work|strategic)?\\s*plan\\b.*$", "");
        yamlLines.lookAt("whose plan is it? This is from the title.").text("group", name.isBlank() ? title : name);
    }

    private void goal(PlanOutline.Goal goal) {
        yamlLines.id(goal.stated() ? goal.statement().plain() : "goal");
        if (goal.stated()) {
            yamlLines.prose("statement", goal.statement());
        } else {
            yamlLines
                    .lookAt("the document names no goal for these objectives. What are they for?")
                    .text("statement", "The goal of this plan");
        }
        yamlLines.items("objectives", goal.objectives(), this::objective);
    }

    private void objective(PlanOutline.Objective objective) {
        yamlLines.id("objective " + objective.label);
        if (!objective.labelled) {
            yamlLines.lookAt("the document does not count its objectives; this is a count of ours.");
        }
        yamlLines.text("label", objective.label);
        List<Line> parts = objective.parts.isEmpty() ? CellItems.parts(objective.statement) : List.of();
        if (objective.statement.isBlank()) {
            yamlLines
                    .lookAt("no words of this objective were found. What is to be reached?")
                    .text("statement", "Objective " + objective.label);
        } else {
            yamlLines.prose("statement", parts.isEmpty() ? objective.statement : parts.get(0));
        }
        yamlLines.proses("parts", parts.isEmpty() ? objective.parts : parts.subList(1, parts.size()));
        yamlLines.items("action-steps", objective.steps, planEntry -> entry(planEntry, "step", false));
        yamlLines.items("deliverables", objective.deliverables, planEntry -> entry(planEntry, "deliverable", true));
    }

    private void entry(PlanEntry planEntry, String name, boolean deliverable) {
        boolean undecided = PlanLabels.isUndecided(planEntry.text().plain());
        boolean wordless = undecided || planEntry.text().isBlank();
        yamlLines.id(
                wordless ? name + " " + planEntry.number() : planEntry.text().plain());
        planEntry.doubts().forEach(yamlLines::lookAt);
        yamlLines.number("number", planEntry.number());
        if (undecided) {
            yamlLines.lookAt("who decides, and until when? Write owner and needed-by instead of true.");
            yamlLines
                    .word("tbd", "true")
                    .comment("In the document: " + planEntry.text().plain());
            planEntry.parts().forEach(part -> yamlLines.comment(part.plain()));
            planEntry.notes().forEach(note -> yamlLines.comment(note.plain()));
        } else if (deliverable) {
            deliverableText(planEntry);
        } else {
            yamlLines.prose("text", planEntry.text()).items("parts", planEntry.parts(), this::part);
        }
        responsibilityWriter.of(planEntry);
        if (deliverable) {
            due(planEntry);
        } else {
            time(planEntry);
        }
    }

    /** A part needs a title: the words before its first pause, or its first words. */
    private void part(Line part) {
        String title = DraftNames.title(part);
        yamlLines.id(title);
        if (!title.equals(part.plain())) {
            yamlLines.lookAt("write a short title; these are the first words of the part.");
        }
        yamlLines.text("title", title);
        if (!title.equals(part.plain())) {
            yamlLines.prose("text", part);
        }
    }

    /** Deliverables have no parts and no notes, so these become paragraphs of the text. */
    private void deliverableText(PlanEntry planEntry) {
        List<Block> text = new ArrayList<>();
        text.add(new Block.Paragraph(planEntry.text()));
        planEntry.parts().forEach(part -> text.add(new Block.Item(0, 0, Checkbox.NONE, part)));
        planEntry.notes().forEach(note -> text.add(new Block.Paragraph(note)));
        yamlLines.prose("text", text);
        String product = product(planEntry.text());
        if (!product.isEmpty()) {
            yamlLines
                    .lookAt("are these words, which are slanted in the document, the title of a thing?")
                    .text("product", product);
        }
    }

    private static String product(Line text) {
        StringBuilder title = new StringBuilder();
        for (TextRun run : text.runs()) {
            if (run.style().emphasis()) {
                title.append(run.text());
            } else if (!run.text().isBlank() && !title.isEmpty()) {
                break;
            }
        }
        return title.toString().strip().contains(" ") ? title.toString().strip() : "";
    }

    private void time(PlanEntry planEntry) {
        if (!planEntry.when().isBlank()) {
            yamlLines.text("timeframe", planEntry.when());
        }
        List<Line> notes = new ArrayList<>(planEntry.notes());
        ProgressReading progressReading = ProgressReading.of(planEntry.status().plain());
        if (progressReading != null && progressReading.state() != WorkPlan.State.NOT_STATED) {
            yamlLines
                    .lookAt("is this right? The document says \""
                            + planEntry.status().plain() + "\".")
                    .choice("state", progressReading.state());
        } else if (!planEntry.status().isBlank()) {
            notes.add(planEntry.status());
        }
        if (!notes.isEmpty()) {
            yamlLines.prose("notes", notes.stream().reduce(Line::appendLine).orElse(Line.EMPTY));
        }
    }

    /** The column of times says for a deliverable when it is due, or how far it is. */
    private void due(PlanEntry planEntry) {
        boolean stated = !planEntry.status().isBlank();
        ProgressReading progressReading = ProgressReading.of((stated ? planEntry.status() : planEntry.when()).plain());
        if (!planEntry.when().isBlank() && (stated || progressReading == null)) {
            yamlLines.text("due", planEntry.when());
        }
        String wording = (stated ? planEntry.status() : planEntry.when()).plain();
        if (progressReading != null || stated) {
            yamlLines.lookAt("is it this far? The document says \"" + wording + "\".");
            yamlLines.group(
                    "progress",
                    () -> progress(
                            progressReading == null
                                    ? new ProgressReading(WorkPlan.State.NOT_STATED, 0, "")
                                    : progressReading,
                            wording));
        }
    }

    private void progress(ProgressReading progressReading, String wording) {
        if (progressReading.state() != WorkPlan.State.NOT_STATED) {
            yamlLines.choice("state", progressReading.state());
        }
        if (progressReading.count() > 0) {
            yamlLines.number("count", progressReading.count());
        }
        if (!progressReading.unit().isEmpty()) {
            yamlLines.text("unit", progressReading.unit());
        }
        yamlLines.text("wording", wording);
    }
}
