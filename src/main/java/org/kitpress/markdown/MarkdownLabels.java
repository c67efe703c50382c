package org.kitpress.markdown;

/**
 * The words that the room itself puts into a text; they are read out by screen readers, so they should be in the
 * language of the text.
 *
 * @param backToText names a footnote's way back
 * @param done names a ticked task
 * @param notDone names a task that is not ticked
 */
public record MarkdownLabels(String backToText, String done, String notDone) {
    public static final MarkdownLabels ENGLISH = new MarkdownLabels("Back to text", "Done", "Not done");
}
