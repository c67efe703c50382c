package org.kitpress.model;

import java.util.regex.Pattern;

/**
 * An address outside the toolkit that a page states in its own field: a web address, an email address, or a phone
 * number.
 *
 * @param value in a form that a link can use: {@code mailto:office@example.org}
 * @param group the start of the group of fields that contains the address
 */
public record OutsideAddress(String value, Place group) {
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\[\\]\\\\]+@([\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+");
    private static final Pattern WEB =
            Pattern.compile("https?://([\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+(:\\d{1,5})?([/?#]\\S*)?");

    /** Whether a text is an email address, without a scheme. */
    public static boolean isMail(String value) {
        return MAIL.matcher(value).matches();
    }

    /** Whether a text is the whole address of a page on the web. */
    public static boolean isWeb(String value) {
        return WEB.matcher(value).matches();
    }
}
