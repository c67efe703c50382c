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
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u202A-\u202E\u2060\uFEFF]");

    private static final Pattern SPACE =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\uFFFE\uFFFF]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextStyle textStyle = TextStyle.PLAIN;
    private char pending;

    /** Adds text. Line ends in it count as spaces. */
    public LineBuilder text(String words, TextStyle as) {
        if (as.picture() != null) {
            return whole(words, as);
        }
        int at = 0;
        for (String line : words.split("\n", -1)) {
            if (at++ > 0) {
                // Only what was built before has line feeds that mean something; readers hand on none.
                lineBreak();
            }
            add(SPACE.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" "), as);
        }
        if (!as.note().isEmpty()) {
            note(as);
        }
        return this;
    }

    public void lineBreak() {
        pending = '\n';
    }

    public boolean isBlank() {
        return text.isEmpty() && runs.isEmpty();
    }

    private void add(String words, TextStyle as) {
        if (words.isEmpty()) {
            return;
        }
        boolean spaceFirst = words.charAt(0) == ' ';
        String rest = words.strip();
        if (spaceFirst && pending == 0) {
            pending = ' ';
        }
        if (rest.isEmpty()) {
            return;
        }
        if (pending != 0 && !isBlank()) {
            // The space belongs to neither look, so that no mark of emphasis stands beside it.
            append(String.valueOf(pending), as.equals(textStyle) ? as : TextStyle.PLAIN);
        }
        pending = 0;
        append(rest, as);
        if (words.endsWith(" ")) {
            pending = ' ';
        }
    }

    /** Adds a run that nothing is added to. */
    private LineBuilder whole(String words, TextStyle as) {
        if (pending != 0 && !isBlank()) {
            append(String.valueOf(pending), TextStyle.PLAIN);
        }
        pending = 0;
        close();
        runs.add(new TextRun(words, as));
        return this;
    }

    /** Adds a picture, with the words that stand for it where only words can stand. */
    public LineBuilder picture(DocumentImage documentImage, TextStyle as) {
        return whole(DocumentImage.inWords(documentImage.words()), as.withPicture(documentImage));
    }

    private void note(TextStyle as) {
        close();
        runs.add(new TextRun("", as));
    }

    private void append(String words, TextStyle as) {
        if (!as.equals(textStyle)) {
            close();
            textStyle = as;
        }
        text.append(words);
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text.toString(), textStyle));
            text.setLength(0);
        }
    }

    public Line build() {
        close();
        return runs.isEmpty() ? Line.EMPTY : new Line(runs);
    }
}
