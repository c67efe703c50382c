package org.kitpress.editing.imports.document;

/**
 * How a stretch of text looks, and where it leads.
 *
 * @param link the address it leads to; empty for none
 * @param note the number of the footnote whose mark it is; empty for none
 */
public record Look(boolean strong, boolean stress, String link, String note) {
    public static final Look PLAIN = new Look(false, false, "", "");

    public Look withStrong() {
        return new Look(true, stress, link, note);
    }

    public Look withStress() {
        return new Look(strong, true, link, note);
    }

    public Look withLink(String address) {
        return new Look(strong, stress, address, note);
    }

    public Look withNote(String number) {
        return new Look(strong, stress, link, number);
    }
}
