package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The text of a paragraph, a list item, or a cell as runs of uniform style. Searches work on the plain text, so that
 * they do not depend on where styles begin and end. A line feed is a line break within the text.
 */
public record Line(List<TextRun> runs) {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String LOWERED = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    public static Line of(String text) {
        return new LineBuilder().text(text, TextStyle.PLAIN).build();
    }

    public String plain() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The text for a field without markup: raised and lowered digits become characters of their own. */
    public String flat() {
        StringBuilder text = new StringBuilder();
        for (TextRun run : runs) {
            String digits = run.style().script() == TextStyle.Script.RAISED
                    ? RAISED
                    : run.style().script() == TextStyle.Script.LOWERED ? LOWERED : "";
            boolean known = !digits.isEmpty() && run.text().matches("[0-9]+");
            text.append(
                    known
                            ? run.text()
                                    .chars()
                                    .map(digit -> digits.charAt(digit - '0'))
                                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            : run.text());
        }
        return text.toString();
    }

    public boolean isBlank() {
        return runs.stream()
                .allMatch(run -> run.text().isBlank() && run.style().note().isEmpty());
    }

    /** Whether all text is strong, as in headings that are marked up as bold paragraphs. */
    public boolean isStrong() {
        return !isBlank()
                && runs.stream()
                        .allMatch(run -> run.text().isBlank() || run.style().strong());
    }

    /** The same text without strong emphasis, which is redundant in a heading. */
    public Line withoutStrong() {
        return new Line(runs.stream()
                .map(run -> new TextRun(run.text(), run.style().withoutStrong()))
                .toList());
    }

    /** The same text without the placeholders of images. */
    public Line withoutImages() {
        LineBuilder words = new LineBuilder();
        runs.stream().filter(run -> run.style().image() == null).forEach(run -> words.text(run.text(), run.style()));
        return words.build();
    }

    public Line slice(int from) {
        return slice(from, plain().length());
    }

    /**
     * A part of the text, without white space at its ends. A footnote mark stays with the character before it. An image
     * is never cut: it belongs to the part in which its placeholder begins.
     *
     * @param from index in the plain text, inclusive
     * @param to index in the plain text, exclusive
     */
    public Line slice(int from, int to) {
        LineBuilder part = new LineBuilder();
        int at = 0;
        for (TextRun run : runs) {
            int end = at + run.text().length();
            boolean mark = run.text().isEmpty();
            if (run.style().image() != null) {
                if (at >= from && at < to) {
                    part.text(run.text(), run.style());
                }
            } else if (mark ? at > from && at <= to || at == 0 && from == 0 : end > from && at < to) {
                part.text(
                        run.text()
                                .substring(
                                        Math.max(0, from - at),
                                        Math.min(run.text().length(), to - at)),
                        run.style());
            }
            at = end;
        }
        return part.build();
    }

    /** This text, a space, and another text. */
    public Line append(Line other) {
        return joined(builder -> builder.text(" ", TextStyle.PLAIN), other);
    }

    /** This text, a line break, and another text; just one of them when the other is blank. */
    public Line appendLine(Line other) {
        if (isBlank() || other.isBlank()) {
            return isBlank() ? other : this;
        }
        return joined(LineBuilder::lineBreak, other);
    }

    private Line joined(Consumer<LineBuilder> separator, Line other) {
        LineBuilder both = new LineBuilder();
        runs.forEach(run -> both.text(run.text(), run.style()));
        separator.accept(both);
        other.runs.forEach(run -> both.text(run.text(), run.style()));
        return both.build();
    }

    /** The lines between its line breaks, without blank ones. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String plain = plain();
        int start = 0;
        while (start <= plain.length()) {
            int end = plain.indexOf('\n', start);
            end = end < 0 ? plain.length() : end;
            Line line = slice(start, end);
            if (!line.isBlank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
