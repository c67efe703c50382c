package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * That findings are known and accepted. The reason stands in the file, for those who read it next.
 *
 * @param text words of the message, or of the line where it points, for one finding among several; null for all of them
 * @param firstLine the first line that it holds for, from 1
 * @param lastLine the last one, itself among them; {@code Integer.MAX_VALUE} for the file's end
 * @param place where it stands
 */
public record Suppression(String rule, @Nullable String text, int firstLine, int lastLine, Place place) {
    /** Whether the place is one that it holds for. */
    public boolean covers(Place other) {
        return other.file().equals(place.file()) && other.line() >= firstLine && other.line() <= lastLine;
    }
}
