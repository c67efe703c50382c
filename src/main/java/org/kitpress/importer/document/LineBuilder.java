package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers a text. White space becomes single spaces, and what no text file can hold is taken out. */
public final class LineBuilder {
    /**
     * Hints for line breaks, marks of byte order, and signs that turn the order of letters round: no reader sees them,
     * and words would differ by them. The letters themselves say which way they run.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u202A-\u202E\u2060\uFEFF]");

    private static final Pattern SPACE =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\uFFFE\uFFFF]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextStyle runStyle = TextStyle.PLAIN;
    private char pendingSpace;

    /** Adds text. Line ends in it count as spaces. */
    public LineBuilder text(String words, TextStyle style) {
        if (style.image() != null) {
            return atomic(words, style);
        }
        int at = 0;
        for (String line : words.split("\n", -1)) {
            if (at++ > 0) {
                // Only what was built before has line feeds that mean something; readers hand on none.
                lineBreak();
            }
            add(SPACE.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" "), style);
        }
        if (!style.note().isEmpty()) {
            noteMark(style);
        }
        return this;
    }

    public void lineBreak() {
        pendingSpace = '\n';
    }

    public boolean isBlank() {
        return text.isEmpty() && runs.isEmpty();
    }

    private void add(String words, TextStyle style) {
        if (words.isEmpty()) {
            return;
        }
        boolean spaceFirst = words.charAt(0) == ' ';
        String rest = words.strip();
        if (spaceFirst && pendingSpace == 0) {
            pendingSpace = ' ';
        }
        if (rest.isEmpty()) {
            return;
        }
        if (pendingSpace != 0 && !isBlank()) {
            // The space belongs to neither look, so that no mark of emphasis stands beside it.
            append(String.valueOf(pendingSpace), style.equals(runStyle) ? style : TextStyle.PLAIN);
        }
        pendingSpace = 0;
        append(rest, style);
        if (words.endsWith(" ")) {
            pendingSpace = ' ';
        }
    }

    /** Adds a run that nothing is added to. */
    private LineBuilder atomic(String words, TextStyle style) {
        if (pendingSpace != 0 && !isBlank()) {
            append(String.valueOf(pendingSpace), TextStyle.PLAIN);
        }
        pendingSpace = 0;
        closeRun();
        runs.add(new TextRun(words, style));
        return this;
    }

    /** Adds a picture, with the words that stand for it where only words can stand. */
    public LineBuilder image(DocumentImage image, TextStyle style) {
        return atomic(DocumentImage.placeholder(image.alt()), style.withImage(image));
    }

    private void noteMark(TextStyle style) {
        closeRun();
        runs.add(new TextRun("", style));
    }

    private void append(String words, TextStyle style) {
        if (!style.equals(runStyle)) {
            closeRun();
            runStyle = style;
        }
        text.append(words);
    }

    private void closeRun() {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text.toString(), runStyle));
            text.setLength(0);
        }
    }

    public Line build() {
        closeRun();
        return runs.isEmpty() ? Line.EMPTY : new Line(runs);
    }
}
