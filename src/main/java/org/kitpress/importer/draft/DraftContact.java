package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;

/**
 * A phone number, an address, or another way to contact an organization.
 *
 * @param label from the document, otherwise guessed from the value
 * @param labeled whether the label comes from the document
 * @param address a URL; empty when none can be derived
 */
record DraftContact(String label, boolean labeled, Line value, String address) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile("([^:\\n\\[]{2,40}):\\s+(?=\\S)", FLAGS);
    private static final Pattern KNOWN_LABEL = Pattern.compile(
            "(tele)?phone|tel|fax|call|e-?mail|mail|web ?site|web|address|tel[eé]fono|correo|sitio( web)?|direcci[oó]n",
            FLAGS);
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(\\.[\\w-]++)++");
    private static final Pattern PHONE = Pattern.compile("\\+?[(\\d][\\d() ./-]{5,18}\\d");

    static DraftContact of(Line line) {
        Matcher label = LABEL.matcher(line.plain());
        boolean labeled = label.lookingAt() && !label.group(1).matches("(?i)https?");
        Line value = labeled ? line.slice(label.end()) : line;
        String address = addressIn(value);
        return new DraftContact(labeled ? label.group(1) : labelOf(address), labeled, value, address);
    }

    /** Whether a line looks like contact details even outside a section of contacts. */
    static boolean isContactLine(Line line) {
        DraftContact contact = of(line);
        String plain = contact.value.plain();
        boolean alone = plain.length() <= 120 && EMAIL.matcher(plain).matches();
        return alone
                || contact.labeled && KNOWN_LABEL.matcher(contact.label.strip()).matches();
    }

    private static String addressIn(Line value) {
        for (TextRun run : value.runs()) {
            if (!run.style().link().isEmpty()) {
                return run.style().link();
            }
        }
        Matcher email = EMAIL.matcher(value.plain());
        if (email.find()) {
            return "mailto:" + email.group();
        }
        String web = DraftResource.addressIn(value);
        if (!web.isEmpty()) {
            return web;
        }
        Matcher phone = PHONE.matcher(value.plain());
        String digits = phone.matches() ? phone.group().replaceAll("[^\\d+]", "") : "";
        return digits.length() < 7 ? "" : "tel:" + digits;
    }

    private static String labelOf(String address) {
        String scheme = address.substring(0, Math.max(0, address.indexOf(':')));
        return switch (scheme) {
            case "mailto" -> "Email";
            case "tel" -> "Phone";
            case "" -> "Contact";
            default -> "Website";
        };
    }

    static void write(YamlWriter yaml, List<DraftContact> contacts) {
        yaml.list("contacts", contacts, contact -> {
            if (!contact.labeled) {
                yaml.reviewNote("What is this? The document has no label for it, such as Phone.");
            }
            yaml.text("label", contact.label);
            boolean linked = contact.value.runs().stream()
                    .allMatch(run ->
                            run.style().link().isEmpty() || run.style().link().equals(contact.address));
            if (linked) {
                yaml.text("value", contact.value.plain().replace('\n', ' '));
            } else {
                yaml.text("value", contact.value);
            }
            yaml.text("address", contact.address);
        });
    }
}
