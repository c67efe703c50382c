package org.kitpress.render.search;

import java.util.List;

/**
 * What is indexed of one page or section.
 *
 * @param ref the document's name in results; must not read as a number, since JavaScript moves such keys first
 * @param fieldValues the plain text of each field, in the order of the builder's fields; empty where absent
 * @param boost the factor for this document's scores, greater than 0
 */
public record SearchDocument(String ref, List<String> fieldValues, double boost) {
    public SearchDocument {
        if (ref.isEmpty() || ref.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            throw new IllegalArgumentException("a ref must not be empty or a number: " + ref);
        }
        if (!(boost > 0 && boost <= 1000)) {
            throw new IllegalArgumentException("a boost must be above 0 and at most 1000: " + boost);
        }
        fieldValues = List.copyOf(fieldValues);
    }
}
