package org.kitpress.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text looks, and where it leads.
 *
 * @param link the address it leads to; empty for none
 * @param note the number of the footnote whose mark it is; empty for none
 * @param picture the picture for which its words stand; null for none
 */
public record TextStyle(
        boolean strong,
        boolean stress,
        String link,
        String note,
        @Nullable DocumentImage picture) {
    public static final TextStyle PLAIN = new TextStyle(false, false, "", "", null);

    public TextStyle withStrong() {
        return new TextStyle(true, stress, link, note, picture);
    }

    public TextStyle withStress() {
        return new TextStyle(strong, true, link, note, picture);
    }

    public TextStyle withLink(String address) {
        return new TextStyle(strong, stress, address, note, picture);
    }

    public TextStyle withNote(String number) {
        return new TextStyle(strong, stress, link, number, picture);
    }

    public TextStyle withPicture(DocumentImage shown) {
        return new TextStyle(strong, stress, link, note, shown);
    }

    public TextStyle withoutStrong() {
        return new TextStyle(false, stress, link, note, picture);
    }
}
