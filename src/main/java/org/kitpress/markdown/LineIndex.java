package org.kitpress.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kitpress.model.Place;

/** Turns offsets of a text (UTF-16 units from 0) into places of its file. */
final class LineIndex {
    private final String text;
    private final TextOrigin origin;
    private final int[] starts;
    /** The last place, so that the next one on a long line is counted from there. */
    private int lastOffset;

    private int lastColumn;

    LineIndex(String text, TextOrigin origin) {
        this.text = text;
        this.origin = origin;
        IntStream breaks = IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n');
        this.starts =
                IntStream.concat(IntStream.of(0), breaks.map(at -> at + 1)).toArray();
    }

    Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        int to = Math.min(offset, text.length());
        boolean onward = lastOffset >= starts[line] && lastOffset <= to;
        lastColumn = onward ? lastColumn + text.codePointCount(lastOffset, to) : text.codePointCount(starts[line], to);
        lastOffset = to;
        return origin.place(line, lastColumn);
    }
}
