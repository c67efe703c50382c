package org.kitpress.editing.fix;

import org.kitpress.model.Place;

/**
 * A line of a file.
 *
 * @param key identifies the line in its file, wherever it moves
 * @param text without the line break
 * @param ending the line break; empty at the end of the file
 */
record EditLine(int key, String text, String ending) {
    EditLine withText(String newText) {
        return new EditLine(key, newText, ending);
    }

    EditLine withEnding(String newText) {
        return new EditLine(key, text, newText);
    }

    /** The text before a column, counted from 1 in code points. */
    String before(int column) {
        return text.substring(0, Place.index(text, column));
    }

    /** The text from a column on, counted from 1 in code points. */
    String from(int column) {
        return text.substring(Place.index(text, column));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isComment() {
        return text.stripLeading().startsWith("#");
    }

    /** The number of spaces at its start. */
    int indent() {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
