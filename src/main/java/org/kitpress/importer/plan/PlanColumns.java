package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Cell;

/**
 * The columns of a table in a work plan.
 *
 * @param headers the text of the headers, in the order of {@code types}
 */
record PlanColumns(List<PlanColumn> types, List<String> headers) {
    /**
     * Reads a header row; null when the row is not one.
     *
     * @param inPlan whether a table of the plan came before, so that one with deliverables alone belongs to it
     */
    static @Nullable PlanColumns of(List<Cell> row, boolean inPlan) {
        List<PlanColumn> types = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (Cell cell : row) {
            String header = cell.plain();
            // The first column, with labels, often has no header.
            types.add(header.isBlank() && types.isEmpty() ? PlanColumn.OBJECTIVE : PlanColumn.of(header));
            headers.add(header);
        }
        Set<PlanColumn> all = Set.copyOf(types);
        boolean hasTask = inPlan && headers.stream().anyMatch(PlanLabels::isDeliverables)
                || all.contains(PlanColumn.ACTION)
                || all.contains(PlanColumn.OBJECTIVE) && all.contains(PlanColumn.DELIVERABLE);
        boolean hasWhoOrWhen = all.contains(PlanColumn.WHO) || all.contains(PlanColumn.WHEN);
        boolean areShort = headers.stream().allMatch(header -> header.split(" ").length <= 6);
        return hasTask && hasWhoOrWhen && areShort ? new PlanColumns(List.copyOf(types), List.copyOf(headers)) : null;
    }

    /** The first cell of a type; a blank one when there is no such column. */
    Cell cell(List<Cell> row, PlanColumn type) {
        int index = types.indexOf(type);
        return index >= 0 && index < row.size() ? row.get(index) : Cell.BLANK;
    }

    /** The content of a column of a work plan, by English or Spanish words in its header. */
    enum PlanColumn {
        WHO("responsib|\\bwho\\b|\\blead\\b|person|owner|assigned|responsable|qui[eé]n"),
        WHEN("time|\\bwhen\\b|\\bdue\\b|date|deadline|\\bmonth|quarter|plazo|fecha|cu[aá]ndo"),
        STATUS("status|progress|\\bstate\\b|estado|avance"),
        OBJECTIVE("objectiv|objetivo"),
        ACTION("action|activit|\\bsteps?\\b|\\btasks?\\b|strateg|acci[oó]n|actividad|\\bpasos?\\b|tarea"),
        DELIVERABLE("deliverable|output|product|result|outcome|entregable"),
        NUMBER("^(#|no\\.?|nr\\.?|number|n[uú]mero)$"),
        /** Any other column. */
        NOTE("");

        private final Pattern pattern;

        PlanColumn(String header) {
            this.pattern = Pattern.compile(header, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        static PlanColumn of(String header) {
            for (PlanColumn column : values()) {
                if (column.pattern.matcher(header.strip()).find()) {
                    return column;
                }
            }
            return NOTE;
        }
    }
}
