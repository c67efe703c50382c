package org.kitpress.importer.document;

import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Thrown when no draft can be made from a document. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem a clause without a period
     * @param remedy a sentence that says what to do
     */
    public UnreadableDocumentException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** @param file as the user named it */
    public Finding finding(String file) {
        return Rule.UNREADABLE_DOCUMENT.at(Place.startOf(file), String.valueOf(getMessage()), remedy);
    }
}
