package org.kitpress.render.search;

/**
 * A field of the indexed documents.
 *
 * @param name lower-case letters only, since lunr keeps names as keys of plain objects and reserves the slash
 * @param boost the factor for matches in this field, greater than 0
 */
public record SearchField(String name, double boost) {
    private static final int MOST_BOOST = 1000;

    public SearchField {
        if (name.isEmpty()
                || !name.chars().allMatch(unit -> unit >= 'a' && unit <= 'z')
                || name.equals("constructor")) {
            throw new IllegalArgumentException("not a usable name of a field: " + name);
        }
        if (!(boost > 0 && boost <= MOST_BOOST)) {
            throw new IllegalArgumentException("a boost must be above 0 and at most " + MOST_BOOST + ": " + boost);
        }
    }

    /**
     * Returns the boost for a field that few documents have. A score depends on the length of a field relative to its
     * average over all documents, so a match in a field that most of them lack would otherwise count next to nothing.
     *
     * @param boost how much a match counts in a field of average length that all documents have
     * @param some how many documents have the field
     */
    public static double boostOfRare(double boost, long some, int documents) {
        double relativeLength = some == 0 ? 1 : (double) documents / some;
        return Math.min(MOST_BOOST, Math.round(boost / Scoring.saturation(1, relativeLength)));
    }
}
