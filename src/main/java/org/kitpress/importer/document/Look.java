package org.kitpress.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text looks, and where it leads.
 *
 * @param link the address it leads to; empty for none
 * @param note the number of the footnote whose mark it is; empty for none
 * @param picture the picture for which its words stand; null for none
 */
public record Look(
        boolean strong,
        boolean stress,
        String link,
        String note,
        @Nullable Picture picture) {
    public static final Look PLAIN = new Look(false, false, "", "", null);

    public Look withStrong() {
        return new Look(true, stress, link, note, picture);
    }

    public Look withStress() {
        return new Look(strong, true, link, note, picture);
    }

    public Look withLink(String address) {
        return new Look(strong, stress, address, note, picture);
    }

    public Look withNote(String number) {
        return new Look(strong, stress, link, number, picture);
    }

    public Look withPicture(Picture shown) {
        return new Look(strong, stress, link, note, shown);
    }

    public Look withoutStrong() {
        return new Look(false, stress, link, note, picture);
    }
}
