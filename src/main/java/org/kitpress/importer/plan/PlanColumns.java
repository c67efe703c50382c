package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Cell;

/**
 * The columns of a plan's table.
 *
 * @param heads the words at their heads
 */
record PlanColumns(List<PlanColumn> sorts, List<String> heads) {
    /** Read from a row; null when it is no row of heads. */
    static @Nullable PlanColumns of(List<Cell> row) {
        List<PlanColumn> sorts = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Cell cell : row) {
            String head = cell.plain();
            // A column of labels often has no head.
            sorts.add(head.isBlank() && sorts.isEmpty() ? PlanColumn.OBJECTIVE : PlanColumn.of(head));
            heads.add(head);
        }
        Set<PlanColumn> all = Set.copyOf(sorts);
        boolean what = all.contains(PlanColumn.ACTION)
                || all.contains(PlanColumn.OBJECTIVE) && all.contains(PlanColumn.DELIVERABLE);
        boolean how = all.contains(PlanColumn.WHO) || all.contains(PlanColumn.WHEN);
        boolean few = heads.stream().allMatch(head -> head.split(" ").length <= 6);
        return what && how && few ? new PlanColumns(List.copyOf(sorts), List.copyOf(heads)) : null;
    }

    /** The first cell of a sort; a blank one when there is no such column. */
    Cell cell(List<Cell> row, PlanColumn sort) {
        int index = sorts.indexOf(sort);
        return index >= 0 && index < row.size() ? row.get(index) : Cell.BLANK;
    }

    boolean has(PlanColumn sort) {
        return sorts.contains(sort);
    }
}
