package org.kitpress.importer.plan;

import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/**
 * Reads a work plan from a document. Other blocks become the background, or the body when they follow the first goal.
 */
final class PlanReader {
    private final Source source;
    private final PlanOutline outline = new PlanOutline();
    private final PlanTable tables = new PlanTable(outline);

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
        reader.outline.finish();
        return reader.outline;
    }

    /**
     * @param next the paragraph that follows; blank when none does
     * @return whether that paragraph was used as well
     */
    private boolean block(Block block, Line next) {
        Line words = block.line();
        if (block instanceof Block.Table table) {
            if (!tables.read(table)) {
                unassigned().add(table);
            }
        } else if (isRunningHead(words)) {
            return false;
        } else if (!words.isBlank() && !(block instanceof Block.Item)) {
            return labeledBlock(block, words, next);
        } else {
            unassigned().add(block);
        }
        return false;
    }

    /** Printed pages repeat the title of the document. */
    private boolean isRunningHead(Line words) {
        return !words.isBlank() && words.plain().equalsIgnoreCase(source.title());
    }

    private boolean labeledBlock(Block block, Line words, Line next) {
        PlanLabels.Labeled goal = PlanLabels.goal(words);
        PlanLabels.Labeled objective = PlanLabels.objective(words);
        Line charge = PlanLabels.afterLabel("charge|our charge|encargo", words);
        Line period = PlanLabels.afterLabel("period|time period|per[ií]odo", words);
        Line group = PlanLabels.afterLabel("group|grupo", words);
        if (goal != null && hasStatement(goal, next)) {
            outline.startGoal(goal.rest().isBlank() ? next : goal.rest());
            return goal.rest().isBlank();
        } else if (objective != null && hasStatement(objective, next)) {
            outline.startObjective(objective.number(), objective.rest().isBlank() ? next : objective.rest());
            return objective.rest().isBlank();
        } else if (charge != null && outline.charge.isBlank()) {
            outline.charge = charge;
        } else if (period != null && outline.period.isBlank()) {
            outline.period = period;
        } else if (group != null && outline.group.isBlank()) {
            outline.group = group;
        } else {
            unassigned().add(block);
        }
        return false;
    }

    private static boolean hasStatement(PlanLabels.Labeled labeled, Line next) {
        return !labeled.rest().isBlank() || !next.isBlank();
    }

    /** The blocks before the first goal explain what led to the plan. */
    private List<Block> unassigned() {
        return outline.goals.isEmpty() ? outline.background : outline.rest;
    }
}
