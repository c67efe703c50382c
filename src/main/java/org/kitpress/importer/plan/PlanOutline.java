package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/** A work plan while it is being read. Each plan is filled by one reader and then written. */
final class PlanOutline {
    final List<Goal> goals = new ArrayList<>();
    final List<Block> background = new ArrayList<>();
    final List<Block> rest = new ArrayList<>();
    /** The heads of the tables, as their words may be other ones than the fields'. */
    final Set<String> heads = new TreeSet<>();

    Line charge = Line.EMPTY;
    Line period = Line.EMPTY;
    Line group = Line.EMPTY;

    /** @param stated whether the document has its statement */
    record Goal(Line statement, boolean stated, List<Objective> objectives) {}

    /** An objective while it is being read. */
    static final class Objective {
        final String label;
        final boolean labelled;
        final Line statement;
        final List<Line> parts = new ArrayList<>();
        final List<PlanEntry> steps = new ArrayList<>();
        final List<PlanEntry> deliverables = new ArrayList<>();

        Objective(String label, boolean labelled, Line statement) {
            this.label = label;
            this.labelled = labelled;
            this.statement = statement;
        }
    }

    List<Objective> objectives() {
        return goals.stream().flatMap(goal -> goal.objectives.stream()).toList();
    }

    void startGoal(Line statement) {
        goals.add(new Goal(statement, true, new ArrayList<>()));
    }

    /** @param label as the document has it; empty for none */
    Objective startObjective(String label, Line statement) {
        if (goals.isEmpty()) {
            goals.add(new Goal(Line.EMPTY, false, new ArrayList<>()));
        }
        int count = objectives().size() + 1;
        Objective objective =
                new Objective(label.isEmpty() ? String.valueOf(count) : label, !label.isEmpty(), statement);
        goals.get(goals.size() - 1).objectives.add(objective);
        return objective;
    }

    /** The objective that is being read; a first one when there is none yet. */
    Objective current() {
        Goal last = goals.isEmpty() ? null : goals.get(goals.size() - 1);
        return last == null || last.objectives.isEmpty()
                ? startObjective("", Line.EMPTY)
                : last.objectives.get(last.objectives.size() - 1);
    }

    /** Goals without an objective cannot stand in a plan; their words are kept. */
    void finish() {
        for (Goal goal : List.copyOf(goals)) {
            if (goal.objectives.isEmpty()) {
                goals.remove(goal);
                rest.add(new Block.Paragraph(Line.of("Goal:").append(goal.statement)));
            }
        }
    }
}
