package org.kitpress.markdown;

import java.util.Arrays;
import org.kitpress.model.Place;

/** Turns offsets of a text (UTF-16 units from 0) into places of its file. */
final class LineIndex {
    private final String text;
    private final TextOrigin origin;
    private final int[] starts;

    LineIndex(String text, TextOrigin origin) {
        this.text = text;
        this.origin = origin;
        this.starts = starts(text);
    }

    Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return origin.place(line, text.codePointCount(starts[line], Math.min(offset, text.length())));
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
