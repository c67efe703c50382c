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

    /** The index of a column in a line, in UTF-16 units; the length of a line that is shorter. */
    public static int index(String line, int column) {
        return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
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
