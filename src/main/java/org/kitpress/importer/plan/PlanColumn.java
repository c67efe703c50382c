package org.kitpress.importer.plan;

import java.util.regex.Pattern;

/** What a column of a work plan holds, by the words at its head, in English or Spanish. */
enum PlanColumn {
    WHO("responsib|\\bwho\\b|\\blead\\b|person|owner|assigned|responsable|qui[eé]n"),
    WHEN("time|\\bwhen\\b|\\bdue\\b|date|deadline|\\bmonth|quarter|plazo|fecha|cu[aá]ndo"),
    STATUS("status|progress|\\bstate\\b|estado|avance"),
    OBJECTIVE("objectiv|objetivo"),
    ACTION("action|activit|\\bsteps?\\b|\\btasks?\\b|strateg|acci[oó]n|actividad|\\bpasos?\\b|tarea"),
    DELIVERABLE("deliverable|output|product|result|outcome|entregable"),
    NUMBER("^(#|no\\.?|nr\\.?|number|n[uú]mero)$"),
    /** Of any other sort. */
    NOTE("");

    private final Pattern head;

    PlanColumn(String head) {
        this.head = Pattern.compile(head, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static PlanColumn of(String head) {
        for (PlanColumn planColumn : values()) {
            if (planColumn.head.matcher(head.strip()).find()) {
                return planColumn;
            }
        }
        return NOTE;
    }
}
