package org.kitpress.editing.fix;

/**
 * A line of a file.
 *
 * @param key tells the line from all others of its file, wherever it is moved
 * @param text without its break
 * @param ending its break; empty when the file ends here
 */
record EditLine(int key, String text, String ending) {
    EditLine withText(String other) {
        return new EditLine(key, other, ending);
    }

    EditLine withEnding(String other) {
        return new EditLine(key, text, other);
    }

    /** The text before a column, counted from 1 in code points. */
    String before(int column) {
        return text.substring(0, offset(column));
    }

    /** The text from a column on. */
    String from(int column) {
        return text.substring(offset(column));
    }

    private int offset(int column) {
        return text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isComment() {
        return text.stripLeading().startsWith("#");
    }

    /** How many spaces stand at its beginning. */
    int indent() {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
