package org.kitpress.render.search;

/**
 * A field of the indexed documents.
 *
 * @param name lower-case letters only, since lunr keeps names as keys of plain objects and reserves the slash
 * @param boost the factor for matches in this field, greater than 0
 */
public record SearchField(String name, double boost) {
    public SearchField {
        if (name.isEmpty()
                || !name.chars().allMatch(unit -> unit >= 'a' && unit <= 'z')
                || name.equals("constructor")) {
            throw new IllegalArgumentException("not a usable name of a field: " + name);
        }
        if (!(boost > 0 && boost <= 1000)) {
            throw new IllegalArgumentException("a boost must be above 0 and at most 1000: " + boost);
        }
    }
}
