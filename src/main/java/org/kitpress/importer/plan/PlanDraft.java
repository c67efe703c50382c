package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Box;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Run;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.draft.Count;
import org.kitpress.importer.draft.Draft;
import org.kitpress.importer.draft.Head;
import org.kitpress.importer.draft.Names;
import org.kitpress.importer.draft.Yaml;
import org.kitpress.model.WorkPlan;

/** Writes the draft of a work plan. */
public final class PlanDraft {
    private final Plan plan;
    private final Yaml yaml;
    private final Who who;

    private PlanDraft(Plan plan, Yaml yaml, Parties parties) {
        this.plan = plan;
        this.yaml = yaml;
        who = new Who(parties, yaml);
    }

    /** Whether a document has a table of who does what by when. */
    public static boolean isIn(List<Block> blocks) {
        return PlanTable.isIn(blocks);
    }

    /** @param parties of the toolkit, which the draft names by their ids */
    public static Draft of(Source source, Parties parties) {
        Plan plan = PlanReader.read(source);
        if (plan.objectives().isEmpty()) {
            plan.startObjective("", Line.EMPTY);
        }
        Yaml yaml = Head.of("work-plan", source, Line.EMPTY);
        PlanDraft draft = new PlanDraft(plan, yaml, parties);
        draft.write(source.title());
        List<Plan.Objective> objectives = plan.objectives();
        int steps = objectives.stream()
                .mapToInt(objective -> objective.steps.size())
                .sum();
        int deliverables = objectives.stream()
                .mapToInt(objective -> objective.deliverables.size())
                .sum();
        List<Count> counts = List.of(
                new Count(objectives.size(), "objective"),
                new Count(steps, "action step"),
                new Count(deliverables, "deliverable"));
        return Draft.of(Names.file(source.title()), "work-plan", yaml, counts);
    }

    private void write(String title) {
        if (!plan.rest.isEmpty()) {
            yaml.lookAt("this stood beside the plan's tables. Move it to where it belongs, or leave it.");
        }
        yaml.prose("body", plan.rest);
        group(title);
        who.all(plan.objectives());
        yaml.prose("background", plan.background).prose("charge", plan.charge);
        if (!plan.period.isBlank()) {
            yaml.text("period", plan.period);
        }
        plan.heads.forEach(heads -> yaml.comment("The columns in the document: " + heads));
        yaml.items("goals", plan.goals, this::goal);
    }

    private void group(String title) {
        if (!plan.group.isBlank()) {
            yaml.text("group", plan.group);
            return;
        }
        String name = title.replaceFirst("(?i)\\s*[:–—-]?\\s*(action|work|strategic)?\\s*plan\\b.*$", "");
        yaml.lookAt("whose plan is it? This is from the title.").text("group", name.isBlank() ? title : name);
    }

    private void goal(Plan.Goal goal) {
        yaml.id(goal.stated() ? goal.statement().plain() : "goal");
        if (goal.stated()) {
            yaml.prose("statement", goal.statement());
        } else {
            yaml.lookAt("the document names no goal for these objectives. What are they for?")
                    .text("statement", "The goal of this plan");
        }
        yaml.items("objectives", goal.objectives(), this::objective);
    }

    private void objective(Plan.Objective objective) {
        yaml.id("objective " + objective.label);
        if (!objective.labelled) {
            yaml.lookAt("the document does not count its objectives; this is a count of ours.");
        }
        yaml.text("label", objective.label);
        List<Line> parts = objective.parts.isEmpty() ? CellItems.parts(objective.statement) : List.of();
        if (objective.statement.isBlank()) {
            yaml.lookAt("no words of this objective were found. What is to be reached?")
                    .text("statement", "Objective " + objective.label);
        } else {
            yaml.prose("statement", parts.isEmpty() ? objective.statement : parts.get(0));
        }
        yaml.proses("parts", parts.isEmpty() ? objective.parts : parts.subList(1, parts.size()));
        yaml.items("action-steps", objective.steps, entry -> entry(entry, "step", false));
        yaml.items("deliverables", objective.deliverables, entry -> entry(entry, "deliverable", true));
    }

    private void entry(Entry entry, String name, boolean deliverable) {
        boolean undecided = Labels.isUndecided(entry.text().plain());
        boolean wordless = undecided || entry.text().isBlank();
        yaml.id(wordless ? name + " " + entry.number() : entry.text().plain());
        entry.doubts().forEach(yaml::lookAt);
        yaml.number("number", entry.number());
        if (undecided) {
            yaml.lookAt("who decides, and until when? Write owner and needed-by instead of true.");
            yaml.word("tbd", "true").comment("In the document: " + entry.text().plain());
            entry.parts().forEach(part -> yaml.comment(part.plain()));
            entry.notes().forEach(note -> yaml.comment(note.plain()));
        } else if (deliverable) {
            deliverableText(entry);
        } else {
            yaml.prose("text", entry.text()).items("parts", entry.parts(), this::part);
        }
        who.of(entry);
        if (deliverable) {
            due(entry);
        } else {
            time(entry);
        }
    }

    /** A part needs a title: the words before its first pause, or its first words. */
    private void part(Line part) {
        String title = Names.title(part);
        yaml.id(title);
        if (!title.equals(part.plain())) {
            yaml.lookAt("write a short title; these are the first words of the part.");
        }
        yaml.text("title", title);
        if (!title.equals(part.plain())) {
            yaml.prose("text", part);
        }
    }

    /** Deliverables have no parts and no notes, so these become paragraphs of the text. */
    private void deliverableText(Entry entry) {
        List<Block> text = new ArrayList<>();
        text.add(new Block.Paragraph(entry.text()));
        entry.parts().forEach(part -> text.add(new Block.Item(0, 0, Box.NONE, part)));
        entry.notes().forEach(note -> text.add(new Block.Paragraph(note)));
        yaml.prose("text", text);
        String product = product(entry.text());
        if (!product.isEmpty()) {
            yaml.lookAt("are these words, which are slanted in the document, the title of a thing?")
                    .text("product", product);
        }
    }

    private static String product(Line text) {
        StringBuilder title = new StringBuilder();
        for (Run run : text.runs()) {
            if (run.look().stress()) {
                title.append(run.text());
            } else if (!run.text().isBlank() && !title.isEmpty()) {
                break;
            }
        }
        return title.toString().strip().contains(" ") ? title.toString().strip() : "";
    }

    private void time(Entry entry) {
        if (!entry.when().isBlank()) {
            yaml.text("timeframe", entry.when());
        }
        List<Line> notes = new ArrayList<>(entry.notes());
        Progress progress = Progress.of(entry.status().plain());
        if (progress != null && progress.state() != WorkPlan.State.NOT_STATED) {
            yaml.lookAt("is this right? The document says \"" + entry.status().plain() + "\".")
                    .choice("state", progress.state());
        } else if (!entry.status().isBlank()) {
            notes.add(entry.status());
        }
        if (!notes.isEmpty()) {
            yaml.prose("notes", notes.stream().reduce(Line::over).orElse(Line.EMPTY));
        }
    }

    /** The column of times says for a deliverable when it is due, or how far it is. */
    private void due(Entry entry) {
        boolean stated = !entry.status().isBlank();
        Progress progress = Progress.of((stated ? entry.status() : entry.when()).plain());
        if (!entry.when().isBlank() && (stated || progress == null)) {
            yaml.text("due", entry.when());
        }
        String wording = (stated ? entry.status() : entry.when()).plain();
        if (progress != null || stated) {
            yaml.lookAt("is it this far? The document says \"" + wording + "\".");
            yaml.group(
                    "progress",
                    () -> progress(
                            progress == null ? new Progress(WorkPlan.State.NOT_STATED, 0, "") : progress, wording));
        }
    }

    private void progress(Progress progress, String wording) {
        if (progress.state() != WorkPlan.State.NOT_STATED) {
            yaml.choice("state", progress.state());
        }
        if (progress.count() > 0) {
            yaml.number("count", progress.count());
        }
        if (!progress.unit().isEmpty()) {
            yaml.text("unit", progress.unit());
        }
        yaml.text("wording", wording);
    }
}
