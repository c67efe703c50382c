package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;

/** Breaks long lines between words, where it makes no difference to Markdown. */
final class LineWrapper {
    /** As wide as pages of text are written. */
    private static final int WIDTH = 100;

    private LineWrapper() {}

    /** A whole text; what stands between fences is left as it is. */
    static String all(String markdown) {
        return String.join("\n", all(markdown, WIDTH));
    }

    static List<String> all(String markdown, int width) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            boolean fence = line.startsWith("```") || line.startsWith("~~~");
            lines.addAll(fenced || fence ? List.of(line) : lines(line, width));
            fenced ^= fence;
        }
        return lines;
    }

    /** Lists, tables and code stay on their lines, as does what is short. */
    static List<String> lines(String line, int width) {
        if (line.length() <= width
                || !Character.isLetter(line.codePointAt(0)) && "“\"*([\\".indexOf(line.charAt(0)) < 0) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (line.length() - start > width) {
            int cut = cut(line, start, width);
            if (cut < 0) {
                break;
            }
            lines.add(line.substring(start, cut));
            start = cut + 1;
        }
        lines.add(line.substring(start));
        return lines;
    }

    /** The last space before the width that a letter follows; the first one after it where there is none. */
    private static int cut(String line, int start, int width) {
        for (int i = start + width; i > start; i--) {
            if (isCut(line, i)) {
                return i;
            }
        }
        for (int i = start + width; i < line.length() - 1; i++) {
            if (isCut(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A line that begins with a letter begins no list, heading or quotation. */
    private static boolean isCut(String line, int at) {
        return line.charAt(at) == ' ' && at + 1 < line.length() && Character.isLetter(line.codePointAt(at + 1));
    }
}
