package org.kitpress.importer.document;

import java.util.Locale;
import org.kitpress.model.OutsideAddress;

/** Decides which links of a document a draft can keep. */
public final class DocumentLink {
    /** The notice about links whose address {@code check} would call incomplete. */
    public static final String INCOMPLETE = "Removed links that lead to no complete address, and kept their text.";

    private DocumentLink() {}

    /** Whether a link looks as if it led to the web or to a mailbox. */
    public static boolean isOutside(String target) {
        return target.matches("(?i)(https?://|mailto:)[^\\s<>\"\\\\]+");
    }

    /** Whether such a link names a page on the web or a mailbox. */
    public static boolean isComplete(String target) {
        return target.toLowerCase(Locale.ROOT).startsWith("mailto:")
                ? OutsideAddress.isMail(target.substring("mailto:".length()).replaceFirst("\\?.*+", ""))
                : OutsideAddress.isWeb(target.replaceFirst("(?i)^https?", "https"));
    }
}
