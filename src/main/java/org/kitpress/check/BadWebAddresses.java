package org.kitpress.check;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Web addresses that no browser can open. */
final class BadWebAddresses implements Check {
    private static final Pattern WEB =
            Pattern.compile("https?://([\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+(:\\d{1,5})?([/?#]\\S*)?");

    @Override
    public List<Finding> check(CheckContext context) {
        return ContactAddress.all(context).stream()
                .filter(contactAddress -> contactAddress.kind() == ContactAddress.Kind.WEB
                        && !WEB.matcher(contactAddress.value()).matches())
                .map(contactAddress -> Rule.BAD_WEB_ADDRESS.at(
                        contactAddress.place().get(),
                        "'" + contactAddress.value() + "' is not a complete web address",
                        remedy(contactAddress.value())))
                .toList();
    }

    private static String remedy(String value) {
        if (value.indexOf('@') > 0 && value.indexOf('/') < 0) {
            return "Write `mailto:` in front of an email address.";
        }
        return value.indexOf(' ') > 0
                ? "Write only the address, without spaces."
                : "Copy the complete address from the address bar of a browser. It begins with `https://`.";
    }
}
