package org.kitpress.importer.draft;

/** So many of something, such as 3 objectives. */
public record PartCount(int number, String thing) {
    @Override
    public String toString() {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
