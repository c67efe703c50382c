package org.kitpress.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.OutsideAddress;
import org.kitpress.model.Paths;
import org.kitpress.model.UrlSchemes;

/** Decides which links of a document a draft can keep. */
public final class DocumentLink {
    /** The notice about links whose address {@code check} would call incomplete. */
    public static final String INCOMPLETE = "Removed links that lead to no complete address, and kept their text.";

    private DocumentLink() {}

    /** The notice about links to places in the same document. */
    public static final String WITHIN = "Removed links to places within the document, and kept their text.";

    /** Addresses of mail programs, office programs, and networks that only forward to another one, in a parameter. */
    private static final Pattern FORWARDING = Pattern.compile(
            "(?i)https?://(?:"
                    + "(?:www\\.)?google\\.[a-z.]{2,6}/url|[a-z0-9.-]{1,40}\\.safelinks\\.protection\\.outlook\\.com/[a-z/]{0,20}"
                    + "|lm?\\.facebook\\.com/l\\.php|l\\.instagram\\.com/|(?:www\\.)?youtube\\.com/redirect|slack-redir\\.net/link"
                    + "|(?:www\\.)?linkedin\\.com/(?:redir/redirect|safety/go)|out\\.reddit\\.com/[a-z0-9_]{0,20}"
                    + "|vk\\.com/away\\.php|exit\\.sc/|t\\.umblr\\.com/redirect)\\?(?:[^#]*&)?(?:q|url|u|z|to)=(https?(?::|%3a)[^&#]*).*");

    /** The address to which a forwarding one leads; any other address as it is. */
    public static String direct(String address) {
        Matcher forwarding = FORWARDING.matcher(address);
        String target =
                forwarding.matches() ? Paths.decoded(forwarding.group(1)).replace(" ", "%20") : "";
        return isOutside(target) ? target : address;
    }

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
