package org.kitpress.check;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Email addresses that are incomplete. */
final class BadMailAddresses implements Check {
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\[\\]\\\\]+@([\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+");

    @Override
    public List<Finding> check(CheckContext context) {
        return ContactAddress.all(context).stream()
                .filter(contactAddress -> contactAddress.kind() == ContactAddress.Kind.MAIL
                        && !MAIL.matcher(contactAddress.value()).matches())
                .map(contactAddress -> Rule.BAD_MAIL_ADDRESS.at(
                        contactAddress.place().get(),
                        "'" + contactAddress.value() + "' is not an email address",
                        "Write one complete address, as in `toolkit@example.org`."))
                .toList();
    }
}
