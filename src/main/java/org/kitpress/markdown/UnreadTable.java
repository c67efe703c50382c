package org.kitpress.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a paragraph that look like a table but are none. */
final class UnreadTable {
    /** Dashes of any kind, or equals signs, between bars. */
    private static final Pattern DASHES = Pattern.compile("[|+\\s:=_–—-]++");

    private final List<String> lines;
    private final UnreadText source;
    private final UnreadMarks marks;

    UnreadTable(List<String> lines, UnreadText source, UnreadMarks marks) {
        this.lines = lines;
        this.source = source;
        this.marks = marks;
    }

    /**
     * Reports the first line that looks like a part of a table.
     *
     * @param goesOn whether the paragraph above it looks like a row, too
     */
    void find(boolean goesOn) {
        if (isTabbed()) {
            marks.add(
                    source.offset(0),
                    "tabs do not make a table, so readers see all rows in one paragraph",
                    "Write `| " + UnreadText.shown(lines.get(0).strip().replace("\t", " | ")) + " |`, then `"
                            + dashes(tabs(lines.get(0)) + 1) + "`, and then the other rows like the first.");
            return;
        }
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isDashes(line)) {
                dashes(i, line, at);
                return;
            }
            if (!goesOn
                    && isRow(line)
                    && !(i + 1 < lines.size() && isDashes(lines.get(i + 1).strip()))) {
                marks.add(
                        source.offset(at),
                        "this row belongs to no table, so readers see the bars",
                        "Write `" + dashes(columns(line))
                                + "` in a line after the header of the table, and leave no empty "
                                + "line between its rows.");
                return;
            }
            at += lines.get(i).length() + 1;
        }
    }

    /** Rows as a spreadsheet copies them: at least two lines, each with the same number of tabs. */
    private boolean isTabbed() {
        long tabs = tabs(lines.get(0));
        return lines.size() > 1
                && tabs > 0
                && lines.stream().filter(line -> !line.isBlank()).allMatch(line -> tabs(line) == tabs);
    }

    private static int tabs(String line) {
        return (int) line.strip().chars().filter(c -> c == '\t').count();
    }

    private void dashes(int number, String line, int at) {
        int above = number == 0 ? 0 : columns(lines.get(number - 1).strip());
        String problem;
        String remedy;
        if (above < 1) {
            problem = "this table has no header, so readers see the bars";
            remedy = "Write the names of the columns in a line right above it.";
        } else if (above != columns(line)) {
            problem = "the header of this table has " + above + (above == 1 ? " cell" : " cells")
                    + ", but this line has " + columns(line) + ", so readers see the bars";
            remedy = "Write `" + dashes(above) + "`.";
        } else {
            problem = "this line does not make a table, so readers see the bars";
            remedy = "Write `" + dashes(above) + "`, with ordinary hyphens.";
        }
        marks.add(source.offset(at), problem, remedy);
    }

    private static String dashes(int columns) {
        return "|" + "---|".repeat(columns);
    }

    /** A line of bars with dashes between them. */
    private static boolean isDashes(String line) {
        boolean bars = line.indexOf('|') >= 0 || line.startsWith("+-") || line.startsWith("+=");
        return bars
                && line.length() > 2
                && DASHES.matcher(line).matches()
                && line.chars().anyMatch(c -> "-=–—".indexOf(c) >= 0);
    }

    /** A line that begins and ends with a bar and has one in between. */
    private static boolean isRow(String line) {
        return line.length() > 3
                && line.startsWith("|")
                && line.endsWith("|")
                && line.indexOf('|', 1) < line.length() - 1;
    }

    private static int columns(String line) {
        String bare = line.replace('+', '|');
        int columns = 1;
        for (int i = 1; i < bare.length() - 1; i++) {
            columns += bare.charAt(i) == '|' ? 1 : 0;
        }
        return bare.indexOf('|') < 0 ? 0 : columns;
    }
}
