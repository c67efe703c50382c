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
        runs.forEach(textRun -> text.append(textRun.text()));
        return text.toString();
    }

    public boolean isBlank() {
        return runs.stream()
                .allMatch(textRun ->
                        textRun.text().isBlank() && textRun.look().note().isEmpty());
    }

    /** Whether all of its words have strong emphasis, as headings have that are none. */
    public boolean isStrong() {
        return !isBlank()
                && runs.stream()
                        .allMatch(textRun ->
                                textRun.text().isBlank() || textRun.look().strong());
    }

    /** The same words without strong emphasis, which headings have of their own. */
    public Line withoutStrong() {
        return new Line(runs.stream()
                .map(textRun -> new TextRun(textRun.text(), textRun.look().withoutStrong()))
                .toList());
    }

    /** The same words without those that stand for pictures. */
    public Line withoutPictures() {
        LineBuilder words = new LineBuilder();
        runs.stream()
                .filter(textRun -> textRun.look().picture() == null)
                .forEach(textRun -> words.text(textRun.text(), textRun.look()));
        return words.build();
    }

    public Line cut(int from) {
        return cut(from, plain().length());
    }

    /**
     * A part of it, without white space at its ends. The mark of a footnote stays with the letter before it; a picture
     * is never cut, and belongs to the part in which its words begin.
     *
     * @param from an index in the plain words
     * @param to the index after the last letter
     */
    public Line cut(int from, int to) {
        LineBuilder part = new LineBuilder();
        int at = 0;
        for (TextRun textRun : runs) {
            int end = at + textRun.text().length();
            boolean mark = textRun.text().isEmpty();
            if (textRun.look().picture() != null) {
                if (at >= from && at < to) {
                    part.text(textRun.text(), textRun.look());
                }
            } else if (mark ? at > from && at <= to || at == 0 && from == 0 : end > from && at < to) {
                part.text(
                        textRun.text()
                                .substring(
                                        Math.max(0, from - at),
                                        Math.min(textRun.text().length(), to - at)),
                        textRun.look());
            }
            at = end;
        }
        return part.build();
    }

    /** This text and another one after it. */
    public Line and(Line other) {
        LineBuilder both = new LineBuilder();
        runs.forEach(textRun -> both.text(textRun.text(), textRun.look()));
        both.text(" ", TextStyle.PLAIN);
        other.runs.forEach(textRun -> both.text(textRun.text(), textRun.look()));
        return both.build();
    }

    /** This text and another one below it. */
    public Line over(Line other) {
        if (isBlank() || other.isBlank()) {
            return isBlank() ? other : this;
        }
        LineBuilder both = new LineBuilder();
        runs.forEach(textRun -> both.text(textRun.text(), textRun.look()));
        both.lineBreak();
        other.runs.forEach(textRun -> both.text(textRun.text(), textRun.look()));
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
            Line line = cut(start, end);
            if (!line.isBlank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
