package org.kitpress.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * The style of a run of text.
 *
 * @param link the address that it links to; empty for none
 * @param note the number of the footnote whose mark it is; empty for none
 * @param image the image that the text is a placeholder of; null for none
 */
public record TextStyle(
        boolean strong,
        boolean emphasis,
        String link,
        String note,
        @Nullable DocumentImage image) {
    public static final TextStyle PLAIN = new TextStyle(false, false, "", "", null);

    public TextStyle withStrong() {
        return new TextStyle(true, emphasis, link, note, image);
    }

    public TextStyle withEmphasis() {
        return new TextStyle(strong, true, link, note, image);
    }

    public TextStyle withLink(String address) {
        return new TextStyle(strong, emphasis, address, note, image);
    }

    public TextStyle withNote(String number) {
        return new TextStyle(strong, emphasis, link, number, image);
    }

    public TextStyle withImage(DocumentImage image) {
        return new TextStyle(strong, emphasis, link, note, image);
    }

    public TextStyle withoutStrong() {
        return new TextStyle(false, emphasis, link, note, image);
    }
}
