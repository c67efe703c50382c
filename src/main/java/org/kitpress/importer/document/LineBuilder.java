package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds a line. White space collapses to single spaces, and characters that YAML cannot contain are removed. */
public final class LineBuilder {
    /**
     * Soft hyphens, zero-width spaces, byte order marks, and bidirectional overrides. Readers cannot see them, but they
     * would make equal words differ. The direction of text follows from its characters without them.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u202A-\u202E\u2060\uFEFF]");

    private static final Pattern SPACE =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\uFFFE\uFFFF]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextStyle runStyle = TextStyle.PLAIN;
    private char pendingSpace;

    /** Adds text; a line feed in it is a line break. */
    public LineBuilder text(String words, TextStyle style) {
        if (style.image() != null) {
            return atomic(words, style);
        }
        int at = 0;
        for (String line : words.split("\n", -1)) {
            if (at++ > 0) {
                // Only text from other lines contains line feeds; readers pass none.
                lineBreak();
            }
            add(SPACE.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" "), style);
        }
        if (!style.note().isEmpty()) {
            noteMark(style);
        }
        return this;
    }

    /** Opens the brackets around the pronunciation of the text before; scripts without spaces need none there. */
    public void openRuby(TextStyle style) {
        boolean spaced = text.isEmpty() || !Character.isIdeographic(text.codePointBefore(text.length()));
        text(spaced ? " (" : "(", style);
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
            // The space between two styles gets neither, so that no emphasis starts or ends with a space.
            boolean linked = !text.isEmpty() && style.link().equals(runStyle.link()) && pendingSpace == ' ';
            TextStyle between = linked ? TextStyle.PLAIN.withLink(style.link()) : TextStyle.PLAIN;
            append(String.valueOf(pendingSpace), style.equals(runStyle) ? style : between);
        }
        pendingSpace = 0;
        append(rest, style);
        if (words.endsWith(" ")) {
            pendingSpace = ' ';
        }
    }

    /** Adds a run that later text is not merged with. */
    private LineBuilder atomic(String words, TextStyle style) {
        if (pendingSpace != 0 && !isBlank()) {
            append(String.valueOf(pendingSpace), TextStyle.PLAIN);
        }
        pendingSpace = 0;
        closeRun();
        runs.add(new TextRun(words, style));
        return this;
    }

    /** Adds an image, with a placeholder for fields that allow only text. */
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
