package org.kitpress.markdown;

import org.kitpress.model.Place;

/**
 * Where a Markdown text is in its file, to convert places in the text to places in the file.
 *
 * @param file relative to the site folder, with forward slashes
 * @param line the file's line that holds the text's first line, counted from 1
 * @param column the file's column of the text's first character, counted from 1; when {@code multiline} is set,
 *     every line of the text starts at this column
 * @param multiline whether the text's lines are the file's lines (a Markdown body or a YAML block scalar {@code |});
 *     otherwise (a quoted or folded scalar), every place is reported as the start of the text
 */
public record TextOrigin(String file, int line, int column, boolean multiline) {

    /** The place of a character, its line and column within the text counted from 0. */
    public Place place(int lineInText, int columnInText) {
        return multiline ? new Place(file, line + lineInText, column + columnInText) : start();
    }

    public Place start() {
        return new Place(file, line, column);
    }
}
