package org.kitpress.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address outside the toolkit that a page states in its own field: a web address, an email address, or a phone
 * number.
 *
 * @param value in a form that a link can use: {@code mailto:office@example.org}
 * @param group the start of the group of fields that contains the address
 */
public record OutsideAddress(String value, Place group) {
    /** A scheme, possibly a user, a host, possibly a port, and the rest. */
    private static final Pattern WEB = Pattern.compile(
            "https?://(?:[^\\s/?#@]++@)?+([^\\s/?#:\\[\\]@]++|\\[[0-9a-f:.]++])(?::\\d{1,5})?+(?:[/?#]\\S*+)?+",
            Pattern.CASE_INSENSITIVE);

    /** What is left when an address was not copied as a whole. */
    private static final Set<String> FRAGMENTS = Set.of("www", "http", "https");

    /** A mailbox, which may be a text in quotation marks, and the name of a host. */
    private static final Pattern MAIL = Pattern.compile("(?:[^\\s@<>\"(),;:\\[\\]\\\\]++|\"[^\"@]++\")@(\\S++)");

    /** Digits with the usual separators, and an extension. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "\\+?[0-9][0-9 ()./-]+( ?(x|ext\\.?|;ext=) ?[0-9]+)?|\\([0-9]{2,4}\\)[0-9 ./-]+( ?(x|ext\\.?) ?[0-9]+)?");

    /** Whether a text is a phone number, without a scheme. */
    public static boolean isTelephone(String value) {
        return TELEPHONE.matcher(value).matches();
    }

    /** Whether a text is an email address, without a scheme. */
    public static boolean isMail(String value) {
        Matcher mail = MAIL.matcher(value);
        return mail.matches() && HostName.parts(mail.group(1)) > 1;
    }

    /** Whether a text is the whole address of a page on the web, or on an intranet. */
    public static boolean isWeb(String value) {
        Matcher web = WEB.matcher(value);
        if (!web.matches()) {
            return false;
        }
        String host = web.group(1);
        return host.startsWith("[") || HostName.parts(host) > 0 && !FRAGMENTS.contains(host.toLowerCase(Locale.ROOT));
    }
}
