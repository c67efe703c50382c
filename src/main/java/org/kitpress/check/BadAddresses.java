package org.kitpress.check;

import java.util.List;
import org.kitpress.model.OutsideAddress;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Web addresses that no browser can open, incomplete email addresses, and phone numbers that cannot be dialed. */
final class BadAddresses implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        for (ContactAddress address : ContactAddress.all(context)) {
            boolean valid = switch (address.kind()) {
                case WEB -> OutsideAddress.isWeb(address.value());
                case MAIL -> OutsideAddress.isMail(address.value());
                case TELEPHONE -> OutsideAddress.isTelephone(address.value());
            };
            if (!valid) {
                findings.add(
                        finding(address.kind(), address.value(), address.place().get()));
            }
        }
    }

    private static Finding finding(ContactAddress.Kind kind, String value, Place place) {
        return switch (kind) {
            case WEB ->
                Rule.BAD_WEB_ADDRESS.at(place, "'" + value + "' is not a complete web address", webRemedy(value));
            case MAIL ->
                Rule.BAD_MAIL_ADDRESS.at(
                        place,
                        "'" + value + "' is not an email address",
                        "Write one complete address, as in `toolkit@example.org`.");
            case TELEPHONE ->
                Rule.BAD_TELEPHONE.at(
                        place,
                        "'" + value + "' is not a phone number",
                        "Write digits with spaces, parentheses, or hyphens, as in `(217) 555-0100 ext. 2`.");
        };
    }

    private static String webRemedy(String value) {
        if (value.indexOf('@') > 0 && value.indexOf('/') < 0) {
            return "Write `mailto:` in front of an email address.";
        }
        return value.indexOf(' ') > 0
                ? "Write only the address, without spaces."
                : "Copy the complete address from the address bar of a browser. It begins with `https://`.";
    }
}
