package org.kitpress.importer.document;

import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** A document cannot be read, so no draft is made of it. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem one sentence without a period
     * @param remedy one sentence that says what to do
     */
    public UnreadableDocumentException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** @param file its name as given on the command line */
    public Finding finding(String file) {
        return Rule.UNREADABLE_DOCUMENT.at(Place.startOf(file), String.valueOf(getMessage()), remedy);
    }
}
