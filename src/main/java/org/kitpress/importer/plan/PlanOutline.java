package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/** A work plan, filled by one reader and then written. */
final class PlanOutline {
    final List<Goal> goals = new ArrayList<>();
    final List<Block> background = new ArrayList<>();
    final List<Block> rest = new ArrayList<>();
    /** The headers of the tables, kept as comments because they may differ from the names of the fields. */
    final Set<String> headers = new TreeSet<>();

    Line charge = Line.EMPTY;
    Line period = Line.EMPTY;
    Line group = Line.EMPTY;

    /** @param stated whether the statement comes from the document */
    record Goal(Line statement, boolean stated, List<Objective> objectives) {}

    /** An objective, filled while the document is read. */
    static final class Objective {
        final String label;
        final boolean labeled;
        final Line statement;
        final List<Line> parts = new ArrayList<>();
        final List<PlanEntry> steps = new ArrayList<>();
        final List<PlanEntry> deliverables = new ArrayList<>();

        Objective(String label, boolean labeled, Line statement) {
            this.label = label;
            this.labeled = labeled;
            this.statement = statement;
        }
    }

    List<Objective> objectives() {
        return goals.stream().flatMap(goal -> goal.objectives.stream()).toList();
    }

    void startGoal(Line statement) {
        goals.add(new Goal(statement, true, new ArrayList<>()));
    }

    /** @param label from the document; empty for none */
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

    /** The last objective; a new one when there is none yet. */
    Objective current() {
        Goal last = goals.isEmpty() ? null : goals.get(goals.size() - 1);
        return last == null || last.objectives.isEmpty()
                ? startObjective("", Line.EMPTY)
                : last.objectives.get(last.objectives.size() - 1);
    }

    /** Moves goals without objectives, which a plan cannot have, to the remaining blocks. */
    void finish() {
        for (Goal goal : List.copyOf(goals)) {
            if (goal.objectives.isEmpty()) {
                goals.remove(goal);
                rest.add(new Block.Paragraph(Line.of("Goal:").append(goal.statement)));
            }
        }
    }
}
