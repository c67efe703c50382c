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
record Columns(List<Column> sorts, List<String> heads) {
    /** Read from a row; null when it is no row of heads. */
    static @Nullable Columns of(List<Cell> row) {
        List<Column> sorts = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Cell cell : row) {
            String head = cell.plain();
            // A column of labels often has no head.
            sorts.add(head.isBlank() && sorts.isEmpty() ? Column.OBJECTIVE : Column.of(head));
            heads.add(head);
        }
        Set<Column> all = Set.copyOf(sorts);
        boolean what =
                all.contains(Column.ACTION) || all.contains(Column.OBJECTIVE) && all.contains(Column.DELIVERABLE);
        boolean how = all.contains(Column.WHO) || all.contains(Column.WHEN);
        boolean few = heads.stream().allMatch(head -> head.split(" ").length <= 6);
        return what && how && few ? new Columns(List.copyOf(sorts), List.copyOf(heads)) : null;
    }

    /** The first cell of a sort; a blank one when there is no such column. */
    Cell cell(List<Cell> row, Column sort) {
        int index = sorts.indexOf(sort);
        return index >= 0 && index < row.size() ? row.get(index) : Cell.BLANK;
    }

    boolean has(Column sort) {
        return sorts.contains(sort);
    }
}
