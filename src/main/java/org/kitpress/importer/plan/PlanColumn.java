package org.kitpress.importer.plan;

import java.util.regex.Pattern;

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
