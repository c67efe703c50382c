package org.kitpress.importer.document;

import org.kitpress.model.OutsideAddress;
import org.kitpress.model.UrlSchemes;

/** Decides which links of a document a draft can keep. */
public final class DocumentLink {
    /** The notice about links whose address {@code check} would call incomplete. */
    public static final String INCOMPLETE = "Removed links that lead to no complete address, and kept their text.";

    private DocumentLink() {}

    /** The notice about links to places in the same document. */
    public static final String WITHIN = "Removed links to places within the document, and kept their text.";

    /** Whether a link looks as if it led out of the document's own site or folder: to the web, a mailbox, or a phone. */
    public static boolean isOutside(String target) {
        return UrlSchemes.isAbsolute(target) && !target.matches("(?s).*[\\s<>\"\\\\].*");
    }

    /** Whether such a link names a page on the web, a mailbox, or a phone. */
    public static boolean isComplete(String target) {
        String rest = target.substring(target.indexOf(':') + 1).replaceFirst("\\?.*+", "");
        return switch (UrlSchemes.of(target)) {
            case "mailto" -> OutsideAddress.isMail(rest);
            case "tel", "sms" -> OutsideAddress.isTelephone(rest);
            default -> OutsideAddress.isWeb(target);
        };
    }
}
