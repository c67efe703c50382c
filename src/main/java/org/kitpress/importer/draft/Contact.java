package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Run;

/**
 * A way to reach somebody.
 *
 * @param label as the document has it, else by the form of the value
 * @param labelled whether the document has it
 * @param address for a link; empty when none can be made
 */
record Contact(String label, boolean labelled, Line value, String address) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile("([^:\\n\\[]{2,40}):\\s+(?=\\S)", FLAGS);
    private static final Pattern KNOWN = Pattern.compile(
            "(tele)?phone|tel|fax|call|e-?mail|mail|web ?site|web|address|tel[eé]fono|correo|sitio( web)?|direcci[oó]n",
            FLAGS);
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[(\\d][\\d() ./-]{5,18}\\d");

    static Contact of(Line line) {
        Matcher label = LABEL.matcher(line.plain());
        boolean labelled = label.lookingAt() && !label.group(1).matches("(?i)https?");
        Line value = labelled ? line.cut(label.end()) : line;
        String address = addressIn(value);
        return new Contact(labelled ? label.group(1) : labelOf(address), labelled, value, address);
    }

    /** Whether a line is one that tells how to reach somebody, wherever it stands. */
    static boolean isOne(Line line) {
        Contact contact = of(line);
        String plain = contact.value.plain();
        boolean alone = plain.length() <= 120 && MAIL.matcher(plain).matches();
        return alone || contact.labelled && KNOWN.matcher(contact.label.strip()).matches();
    }

    private static String addressIn(Line value) {
        for (Run run : value.runs()) {
            if (!run.look().link().isEmpty()) {
                return run.look().link();
            }
        }
        Matcher mail = MAIL.matcher(value.plain());
        if (mail.find()) {
            return "mailto:" + mail.group();
        }
        String web = Resource.addressIn(value);
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
            case "mailto" -> "Mail";
            case "tel" -> "Phone";
            case "" -> "Contact";
            default -> "Website";
        };
    }

    static void write(Yaml yaml, List<Contact> contacts) {
        yaml.items("contacts", contacts, contact -> {
            if (!contact.labelled) {
                yaml.lookAt("what is this? The document has no word before it, such as Phone.");
            }
            yaml.text("label", contact.label);
            boolean linked = contact.value.runs().stream()
                    .allMatch(run ->
                            run.look().link().isEmpty() || run.look().link().equals(contact.address));
            if (linked) {
                yaml.text("value", contact.value.plain().replace('\n', ' '));
            } else {
                yaml.text("value", contact.value);
            }
            if (!contact.address.isEmpty()) {
                yaml.text("address", contact.address);
            }
        });
    }
}
