package org.kitpress.importer.draft;

/**
 * A number of parts, such as 3 objectives.
 *
 * @param noun in the singular
 */
public record PartCount(int count, String noun) {
    @Override
    public String toString() {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
