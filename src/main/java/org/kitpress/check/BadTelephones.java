package org.kitpress.check;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Phone numbers that cannot be dialed. */
final class BadTelephones implements Check {
    /** Digits with the usual separators, and an extension. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "\\+?[0-9][0-9 ()./-]+( ?(x|ext\\.?|;ext=) ?[0-9]+)?|\\([0-9]{2,4}\\)[0-9 ./-]+( ?(x|ext\\.?) ?[0-9]+)?");

    @Override
    public List<Finding> check(CheckContext context) {
        return ContactAddress.all(context).stream()
                .filter(contactAddress -> contactAddress.kind() == ContactAddress.Kind.TELEPHONE
                        && !TELEPHONE.matcher(contactAddress.value()).matches())
                .map(contactAddress -> Rule.BAD_TELEPHONE.at(
                        contactAddress.place().get(),
                        "'" + contactAddress.value() + "' is not a phone number",
                        "Write digits with spaces, parentheses, or hyphens, as in `(217) 555-0100 ext. 2`."))
                .toList();
    }
}
