package org.kitpress.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * The style of a run of text.
 *
 * @param struck whether it is struck through, and so no longer valid
 * @param link the address that it links to; empty for none
 * @param note the number of the footnote whose mark it is; empty for none
 * @param image the image that the text is a placeholder of; null for none
 */
public record TextStyle(
        boolean strong,
        boolean emphasis,
        boolean struck,
        Script script,
        String link,
        String note,
        @Nullable DocumentImage image) {
    /** Whether text is above or below its line. */
    public enum Script {
        NORMAL,
        RAISED,
        LOWERED
    }

    public static final TextStyle PLAIN = new TextStyle(false, false, false, Script.NORMAL, "", "", null);

    public TextStyle withStrong() {
        return new TextStyle(true, emphasis, struck, script, link, note, image);
    }

    public TextStyle withEmphasis() {
        return new TextStyle(strong, true, struck, script, link, note, image);
    }

    public TextStyle withStruck() {
        return new TextStyle(strong, emphasis, true, script, link, note, image);
    }

    public TextStyle withScript(Script other) {
        return new TextStyle(strong, emphasis, struck, other, link, note, image);
    }

    public TextStyle withLink(String address) {
        return new TextStyle(strong, emphasis, struck, script, address, note, image);
    }

    public TextStyle withNote(String number) {
        return new TextStyle(strong, emphasis, struck, script, link, number, image);
    }

    public TextStyle withImage(DocumentImage image) {
        return new TextStyle(strong, emphasis, struck, script, link, note, image);
    }

    public TextStyle withoutEmphasis() {
        return new TextStyle(strong, false, struck, script, link, note, image);
    }

    public TextStyle withoutStrong() {
        return new TextStyle(false, emphasis, struck, script, link, note, image);
    }
}
