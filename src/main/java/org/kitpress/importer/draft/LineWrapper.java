package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;

/** Wraps long lines between words where that does not change the meaning in Markdown. */
final class LineWrapper {
    /** Width of the text of pages, in characters. */
    private static final int BODY_WIDTH = 100;

    private LineWrapper() {}

    /** Wraps a whole text except fenced code. */
    static String wrap(String markdown) {
        return String.join("\n", wrap(markdown, BODY_WIDTH));
    }

    static List<String> wrap(String markdown, int width) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            boolean fence = line.startsWith("```") || line.startsWith("~~~");
            lines.addAll(fenced || fence ? List.of(line) : wrapLine(line, width));
            fenced ^= fence;
        }
        return lines;
    }

    /** Wraps one line. Lists, tables, and code stay on one line. */
    static List<String> wrapLine(String line, int width) {
        if (line.length() <= width
                || !Character.isLetter(line.codePointAt(0)) && "“\"*([\\".indexOf(line.charAt(0)) < 0) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (line.length() - start > width) {
            int cut = breakPoint(line, start, width);
            if (cut < 0) {
                break;
            }
            lines.add(line.substring(start, cut));
            start = cut + 1;
        }
        lines.add(line.substring(start));
        return lines;
    }

    /** The last possible break before the width, otherwise the first one after it; -1 for none. */
    private static int breakPoint(String line, int start, int width) {
        for (int i = start + width; i > start; i--) {
            if (canBreak(line, i)) {
                return i;
            }
        }
        for (int i = start + width; i < line.length() - 1; i++) {
            if (canBreak(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Breaks only before letters: a line that starts with a letter cannot start a list, a heading, or a quotation. */
    private static boolean canBreak(String line, int at) {
        return line.charAt(at) == ' ' && at + 1 < line.length() && Character.isLetter(line.codePointAt(at + 1));
    }
}
