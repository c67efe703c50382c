package org.kitpress.model;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file the file, relative to the site folder, with forward slashes: {@code content/planning/1-mission.yaml}
 * @param line counted from 1
 * @param column counted from 1, in characters as editors count them (code points; a tab counts as one)
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Returns the start of a file, for findings about the whole file. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
