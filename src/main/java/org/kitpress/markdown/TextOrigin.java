package org.kitpress.markdown;

import org.kitpress.model.Place;

/**
 * Where a Markdown text stands in its file, so that a place in the text can be told as a place in the file.
 *
 * @param file relative to the site folder, with forward slashes
 * @param line the file's line that holds the text's first line, counted from 1
 * @param column the file's column of the text's first character, counted from 1; when {@code multiline} is set,
 *     every line of the text starts at this column
 * @param multiline whether the text's lines are the file's lines (a Markdown body or a YAML block scalar {@code |});
 *     otherwise (a quoted or folded scalar) every place is told as the text's start
 */
public record TextOrigin(String file, int line, int column, boolean multiline) {

    /** The place of a character, its line and column within the text counted from 0. */
    public Place place(int lineInText, int columnInText) {
        return multiline ? new Place(file, line + lineInText, column + columnInText) : start();
    }

    /** Where the text starts. */
    public Place start() {
        return new Place(file, line, column);
    }
}
