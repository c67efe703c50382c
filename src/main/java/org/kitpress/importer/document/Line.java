package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph, an item or a cell. What is looked for in it is looked for in its plain words, so that no
 * mark of emphasis is ever cut in half. A line feed is a break that the document has within the text.
 */
public record Line(List<TextRun> runs) {
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

    public boolean isBlank() {
        return runs.stream()
                .allMatch(run ->
                        run.text().isBlank() && run.style().note().isEmpty());
    }

    /** Whether all of its words have strong emphasis, as headings have that are none. */
    public boolean isStrong() {
        return !isBlank()
                && runs.stream()
                        .allMatch(run ->
                                run.text().isBlank() || run.style().strong());
    }

    /** The same words without strong emphasis, which headings have of their own. */
    public Line withoutStrong() {
        return new Line(runs.stream()
                .map(run -> new TextRun(run.text(), run.style().withoutStrong()))
                .toList());
    }

    /** The same words without those that stand for pictures. */
    public Line withoutImages() {
        LineBuilder words = new LineBuilder();
        runs.stream()
                .filter(run -> run.style().image() == null)
                .forEach(run -> words.text(run.text(), run.style()));
        return words.build();
    }

    public Line slice(int from) {
        return slice(from, plain().length());
    }

    /**
     * A part of it, without white space at its ends. The mark of a footnote stays with the letter before it; a picture
     * is never cut, and belongs to the part in which its words begin.
     *
     * @param from an index in the plain words
     * @param to the index after the last letter
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

    /** This text and another one after it. */
    public Line append(Line other) {
        LineBuilder both = new LineBuilder();
        runs.forEach(run -> both.text(run.text(), run.style()));
        both.text(" ", TextStyle.PLAIN);
        other.runs.forEach(run -> both.text(run.text(), run.style()));
        return both.build();
    }

    /** This text and another one below it. */
    public Line appendLine(Line other) {
        if (isBlank() || other.isBlank()) {
            return isBlank() ? other : this;
        }
        LineBuilder both = new LineBuilder();
        runs.forEach(run -> both.text(run.text(), run.style()));
        both.lineBreak();
        other.runs.forEach(run -> both.text(run.text(), run.style()));
        return both.build();
    }

    /** Cut where it has breaks; those without words are left out. */
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
