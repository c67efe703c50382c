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
import org.kitpress.importer.draft.YamlWriter;
import org.kitpress.model.PageKind;
import org.kitpress.model.WorkPlan;

/** Writes the draft of a work plan. */
public final class PlanDraft {
    private final PlanOutline outline;
    private final YamlWriter yaml;
    private final ResponsibilityWriter responsibilities;

    private PlanDraft(PlanOutline outline, YamlWriter yaml, PartyMatcher parties) {
        this.outline = outline;
        this.yaml = yaml;
        responsibilities = new ResponsibilityWriter(parties, yaml);
    }

    /** Whether a document has a table of tasks with people or dates. */
    public static boolean matches(Source source) {
        return PlanTable.matches(source.blocks());
    }

    /** @param parties the parties of the toolkit, whose ids the draft uses */
    public static Draft of(Source source, PartyMatcher parties) {
        PlanOutline outline = PlanReader.read(source);
        if (outline.objectives().isEmpty()) {
            outline.startObjective("", Line.EMPTY);
        }
        YamlWriter yaml = DraftHead.of(PageKind.WORK_PLAN, source, Line.EMPTY);
        PlanDraft draft = new PlanDraft(outline, yaml, parties);
        draft.write(source.title());
        List<PlanOutline.Objective> objectives = outline.objectives();
        int steps = objectives.stream()
                .mapToInt(objective -> objective.steps.size())
                .sum();
        int deliverables = objectives.stream()
                .mapToInt(objective -> objective.deliverables.size())
                .sum();
        return Draft.of(
                source,
                PageKind.WORK_PLAN,
                yaml,
                new PartCount(objectives.size(), "objective"),
                new PartCount(steps, "action step"),
                new PartCount(deliverables, "deliverable"));
    }

    private void write(String title) {
        if (!outline.rest.isEmpty()) {
            yaml.reviewNote("This text was outside the plan's tables. Move it to where it belongs, or leave it here.");
        }
        yaml.markdown("body", outline.rest);
        group(title);
        responsibilities.writeParties(outline.objectives());
        yaml.markdown("background", outline.background).markdown("charge", outline.charge);
        yaml.text("period", outline.period);
        outline.headers.forEach(headers -> yaml.comment("Columns in the document: " + headers));
        yaml.list("goals", outline.goals, this::goal);
    }

    private void group(String title) {
        if (!outline.group.isBlank()) {
            yaml.text("group", outline.group);
            return;
        }
        String name = title.replaceFirst("(?i)\\s*[:–—-]?\\s*(action|work|strategic)?\\s*plan\\b.*$", "");
        yaml.reviewNote("Whose plan is this? The name was taken from the title.")
                .text("group", name.isBlank() ? title : name);
    }

    private void goal(PlanOutline.Goal goal) {
        yaml.id(goal.stated() ? goal.statement().plain() : "goal");
        if (goal.stated()) {
            yaml.markdown("statement", goal.statement());
        } else {
            yaml.reviewNote("The document states no goal for these objectives. What is the goal?")
                    .text("statement", "The goal of this plan");
        }
        yaml.list("objectives", goal.objectives(), this::objective);
    }

    private void objective(PlanOutline.Objective objective) {
        yaml.id("objective " + objective.label);
        if (!objective.labeled) {
            yaml.reviewNote("The document does not number its objectives. This number was added.");
        }
        yaml.text("label", objective.label);
        List<Line> parts = objective.parts.isEmpty() ? CellItems.parts(objective.statement) : List.of();
        if (objective.statement.isBlank()) {
            yaml.reviewNote("No text was found for this objective. What should be achieved?")
                    .text("statement", "Objective " + objective.label);
        } else {
            yaml.markdown("statement", parts.isEmpty() ? objective.statement : parts.get(0));
        }
        yaml.markdownList("parts", parts.isEmpty() ? objective.parts : parts.subList(1, parts.size()));
        yaml.list("action-steps", objective.steps, entry -> entry(entry, "step", false));
        yaml.list("deliverables", objective.deliverables, entry -> entry(entry, "deliverable", true));
    }

    private void entry(PlanEntry entry, String name, boolean deliverable) {
        boolean undecided = PlanLabels.isUndecided(entry.text().plain());
        boolean hasNoText = undecided || entry.text().isBlank();
        yaml.id(hasNoText ? name + " " + entry.number() : entry.text().plain());
        entry.doubts().forEach(yaml::reviewNote);
        yaml.number("number", entry.number());
        if (undecided) {
            yaml.reviewNote("Who decides, and by when? Write owner and needed-by instead of true.");
            yaml.keyword("tbd", "true")
                    .comment("In the document: " + entry.text().plain());
            entry.parts().forEach(part -> yaml.comment(part.plain()));
            entry.notes().forEach(note -> yaml.comment(note.plain()));
        } else if (deliverable) {
            deliverableText(entry);
        } else {
            yaml.markdown("text", entry.text()).list("parts", entry.parts(), this::part);
        }
        responsibilities.write(entry);
        if (deliverable) {
            due(entry);
        } else {
            time(entry);
        }
    }

    /** Writes a part. Its title is the first words of its text. */
    private void part(Line part) {
        String title = DraftNames.title(part);
        yaml.id(title);
        if (!title.equals(part.plain())) {
            yaml.reviewNote("Write a short title. These are the first words of the part.");
        }
        yaml.text("title", title);
        if (!title.equals(part.plain())) {
            yaml.markdown("text", part);
        }
    }

    /** Deliverables have no fields for parts and notes, so these become paragraphs of the text. */
    private void deliverableText(PlanEntry entry) {
        List<Block> text = new ArrayList<>();
        text.add(new Block.Paragraph(entry.text()));
        entry.parts().forEach(part -> text.add(new Block.Item(0, 0, Checkbox.NONE, part)));
        entry.notes().forEach(note -> text.add(new Block.Paragraph(note)));
        yaml.markdown("text", text);
        String product = product(entry.text());
        if (!product.isEmpty()) {
            yaml.reviewNote("This is in italics in the document. Is it the title of the product?")
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

    private void time(PlanEntry entry) {
        yaml.text("timeframe", entry.when());
        List<Line> notes = new ArrayList<>(entry.notes());
        ParsedProgress progress = ParsedProgress.of(entry.status().plain());
        if (progress != null && progress.state() != WorkPlan.State.NOT_STATED) {
            yaml.reviewNote("Is this state right? The document says \""
                            + entry.status().plain() + "\".")
                    .choice("state", progress.state());
        } else if (!entry.status().isBlank()) {
            notes.add(entry.status());
        }
        if (!notes.isEmpty()) {
            yaml.markdown("notes", notes.stream().reduce(Line::appendLine).orElse(Line.EMPTY));
        }
    }

    /** The time column of a deliverable contains a due date or its progress. */
    private void due(PlanEntry entry) {
        boolean stated = !entry.status().isBlank();
        ParsedProgress progress = ParsedProgress.of((stated ? entry.status() : entry.when()).plain());
        if (!entry.when().isBlank() && (stated || progress == null)) {
            yaml.text("due", entry.when());
        }
        String wording = (stated ? entry.status() : entry.when()).plain();
        if (progress != null || stated) {
            yaml.reviewNote("Is this progress right? The document says \"" + wording + "\".");
            yaml.mapping(
                    "progress",
                    () -> progress(
                            progress == null ? new ParsedProgress(WorkPlan.State.NOT_STATED, 0, "") : progress,
                            wording));
        }
    }

    private void progress(ParsedProgress progress, String wording) {
        if (progress.state() != WorkPlan.State.NOT_STATED) {
            yaml.choice("state", progress.state());
        }
        if (progress.count() > 0) {
            yaml.number("count", progress.count());
        }
        yaml.text("unit", progress.unit());
        yaml.text("wording", wording);
    }
}
