package org.kitpress.importer.plan;

import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/** Finds a work plan in a document. What belongs to no part of a plan is its background, or comes after it. */
final class PlanReader {
    private final Source source;
    private final PlanOutline planOutline = new PlanOutline();
    private final PlanTable tables = new PlanTable(planOutline);

    private PlanReader(Source source) {
        this.source = source;
    }

    static PlanOutline read(Source source) {
        PlanReader reader = new PlanReader(source);
        List<Block> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Line next = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Paragraph paragraph
                    ? paragraph.text()
                    : Line.EMPTY;
            i += reader.block(blocks.get(i), next) ? 1 : 0;
        }
        reader.planOutline.finish();
        return reader.planOutline;
    }

    /**
     * @param next the paragraph that follows; blank when none does
     * @return whether that paragraph was taken along
     */
    private boolean block(Block block, Line next) {
        Line words = block.line();
        if (block instanceof Block.Table table) {
            if (!tables.read(table)) {
                place().add(table);
            }
        } else if (isRunningHead(words)) {
            return false;
        } else if (!words.isBlank() && !(block instanceof Block.Item)) {
            return named(block, words, next);
        } else {
            place().add(block);
        }
        return false;
    }

    /** Printed pages repeat the title of the document. */
    private boolean isRunningHead(Line words) {
        return !words.isBlank() && words.plain().equalsIgnoreCase(source.title());
    }

    private boolean named(Block block, Line words, Line next) {
        PlanLabels.Labelled goal = PlanLabels.goal(words);
        PlanLabels.Labelled objective = PlanLabels.objective(words);
        Line charge = PlanLabels.after("charge|our charge|encargo", words);
        Line period = PlanLabels.after("period|time period|per[ií]odo", words);
        Line group = PlanLabels.after("group|grupo", words);
        if (goal != null && hasStatement(goal, next)) {
            planOutline.startGoal(goal.rest().isBlank() ? next : goal.rest());
            return goal.rest().isBlank();
        } else if (objective != null && hasStatement(objective, next)) {
            planOutline.startObjective(objective.count(), objective.rest().isBlank() ? next : objective.rest());
            return objective.rest().isBlank();
        } else if (charge != null && planOutline.charge.isBlank()) {
            planOutline.charge = charge;
        } else if (period != null && planOutline.period.isBlank()) {
            planOutline.period = period;
        } else if (group != null && planOutline.group.isBlank()) {
            planOutline.group = group;
        } else {
            place().add(block);
        }
        return false;
    }

    private static boolean hasStatement(PlanLabels.Labelled labelled, Line next) {
        return !labelled.rest().isBlank() || !next.isBlank();
    }

    /** Before the first goal stands what led to the plan. */
    private List<Block> place() {
        return planOutline.goals.isEmpty() ? planOutline.background : planOutline.rest;
    }
}
