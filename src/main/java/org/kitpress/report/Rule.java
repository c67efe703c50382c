package org.kitpress.report;

/**
 * A rule that findings name.
 *
 * @param severity what its findings weigh when nobody says otherwise
 * @param summary one sentence that says what breaks it
 */
public record Rule(String id, Severity severity, String summary) {}
