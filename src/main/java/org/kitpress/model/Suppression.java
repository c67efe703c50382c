package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement that findings are known and accepted. The reason is in the file, for later readers.
 *
 * @param text words from the message, or from the line it refers to, to select one of several findings; null for all
 *     findings
 * @param firstLine the first line that it applies to, from 1
 * @param lastLine the last line that it applies to, inclusive; {@code Integer.MAX_VALUE} for the end of the file
 */
public record Suppression(String rule, @Nullable String text, int firstLine, int lastLine, Place place) {
    /** Returns whether the suppression applies to a place. */
    public boolean covers(Place other) {
        return other.file().equals(place.file()) && other.line() >= firstLine && other.line() <= lastLine;
    }
}
