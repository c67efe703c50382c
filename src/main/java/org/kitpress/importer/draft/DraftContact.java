package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;

/**
 * A way to reach somebody.
 *
 * @param label as the document has it, else by the form of the value
 * @param labelled whether the document has it
 * @param address for a link; empty when none can be made
 */
record DraftContact(String label, boolean labelled, Line value, String address) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile("([^:\\n\\[]{2,40}):\\s+(?=\\S)", FLAGS);
    private static final Pattern KNOWN = Pattern.compile(
            "(tele)?phone|tel|fax|call|e-?mail|mail|web ?site|web|address|tel[eé]fono|correo|sitio( web)?|direcci[oó]n",
            FLAGS);
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[(\\d][\\d() ./-]{5,18}\\d");

    static DraftContact of(Line line) {
        Matcher label = LABEL.matcher(line.plain());
        boolean labelled = label.lookingAt() && !label.group(1).matches("(?i)https?");
        Line value = labelled ? line.slice(label.end()) : line;
        String address = addressIn(value);
        return new DraftContact(labelled ? label.group(1) : labelOf(address), labelled, value, address);
    }

    /** Whether a line is one that tells how to reach somebody, wherever it stands. */
    static boolean isOne(Line line) {
        DraftContact draftContact = of(line);
        String plain = draftContact.value.plain();
        boolean alone = plain.length() <= 120 && MAIL.matcher(plain).matches();
        return alone
                || draftContact.labelled
                        && KNOWN.matcher(draftContact.label.strip()).matches();
    }

    private static String addressIn(Line value) {
        for (TextRun run : value.runs()) {
            if (!run.style().link().isEmpty()) {
                return run.style().link();
            }
        }
        Matcher mail = MAIL.matcher(value.plain());
        if (mail.find()) {
            return "mailto:" + mail.group();
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
            case "mailto" -> "Mail";
            case "tel" -> "Phone";
            case "" -> "Contact";
            default -> "Website";
        };
    }

    static void write(YamlLines yamlLines, List<DraftContact> contacts) {
        yamlLines.items("contacts", contacts, draftContact -> {
            if (!draftContact.labelled) {
                yamlLines.lookAt("what is this? The document has no word before it, such as Phone.");
            }
            yamlLines.text("label", draftContact.label);
            boolean linked = draftContact.value.runs().stream()
                    .allMatch(run -> run.style().link().isEmpty()
                            || run.style().link().equals(draftContact.address));
            if (linked) {
                yamlLines.text("value", draftContact.value.plain().replace('\n', ' '));
            } else {
                yamlLines.text("value", draftContact.value);
            }
            if (!draftContact.address.isEmpty()) {
                yamlLines.text("address", draftContact.address);
            }
        });
    }
}
