package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of an organization: what it wants and does, and how to reach it. */
public final class OrganizationDraft {
    private static final Pattern TYPE = Pattern.compile("(?iu)\\b(office|division|committee|work ?group|project|agency"
            + "|council|department|task force|coalition|collaborative|board|oficina|divisi[oó]n|comit[eé]|grupo"
            + "|proyecto|agencia|consejo|departamento|coalici[oó]n)\\b");
    private static final Pattern SELF = Pattern.compile("(?iu)(about us|who we are|qui[eé]nes somos)\\b.*");
    private static final Pattern SHORT = Pattern.compile("\\(([\\p{Lu}][\\p{Lu}\\p{N}-]{1,11})\\)");

    private final Source source;
    private final YamlLines yamlLines;

    private OrganizationDraft(Source source, YamlLines yamlLines) {
        this.source = source;
        this.yamlLines = yamlLines;
    }

    /** Whether a document tells what an organization wants, does, or how it is reached, by headings or by its title. */
    public static boolean isIn(Source source) {
        OrganizationText text = new OrganizationText(source, shortName(source));
        boolean wants = text.texts.containsKey(OrganizationTopic.MISSION)
                || text.texts.containsKey(OrganizationTopic.VISION)
                || text.texts.containsKey(OrganizationTopic.CHARGE);
        text.guessMission();
        boolean named = TYPE.matcher(source.title()).find()
                || SELF.matcher(source.title()).matches();
        return wants && text.told() > 1
                || named && text.told() > 0 && text.texts.containsKey(OrganizationTopic.MISSION);
    }

    public static Draft of(Source source) {
        OrganizationText text = new OrganizationText(source, shortName(source));
        text.guessMission();
        YamlLines yamlLines = DraftHead.of(PageKind.ORGANIZATION, source, Line.EMPTY);
        new OrganizationDraft(source, yamlLines).write(text);
        List<PartCount> counts = List.of(
                new PartCount(text.areas.count(), "area"),
                new PartCount(text.contacts.size(), "contact"),
                new PartCount(text.profiles.size(), "profile"));
        return Draft.of(DraftNames.file(source.title()), PageKind.ORGANIZATION, yamlLines, counts);
    }

    private void write(OrganizationText text) {
        text.parts.emptyHeadings(yamlLines);
        List<Block> beside = new ArrayList<>(text.areas.before());
        beside.addAll(text.parts.left());
        if (!beside.isEmpty()) {
            yamlLines
                    .lookAt("this is told before the fields. Move it to where it belongs, or leave it.")
                    .prose("body", beside);
        }
        text.labels.forEach(label -> yamlLines.comment("In the document: " + label));
        yamlLines.lookAt("is this the full name, as it stands on a letter?").text("name", source.title());
        String shortName = shortName(source);
        if (!shortName.isEmpty()) {
            yamlLines
                    .lookAt("are these letters, which stand in brackets in the document, its short name?")
                    .text("short-name", shortName);
        }
        Matcher type = TYPE.matcher(source.title());
        yamlLines
                .lookAt("is it an office, a division, a committee, a work group, a project, an agency, a council?")
                .text("type", type.find() ? type.group().toLowerCase(Locale.ROOT) : "office");
        OrganizationRelations.write(yamlLines, source.blocks());
        field(text, OrganizationTopic.VISION, "vision");
        field(text, OrganizationTopic.MISSION, "mission");
        field(text, OrganizationTopic.CHARGE, "charge");
        text.areas.write(yamlLines);
        DraftContact.write(yamlLines, text.contacts);
        yamlLines.items("profiles", text.profiles, profile -> {
            yamlLines
                    .id(profile.name().plain())
                    .lookAt("does the organization belong to this body?")
                    .text("name", profile.name());
            yamlLines.prose("text", profile.text());
        });
    }

    private void field(OrganizationText text, OrganizationTopic organizationTopic, String name) {
        if (text.guessed.contains(organizationTopic)) {
            yamlLines.lookAt("this paragraph speaks of a " + name + ". Is it the organization's own?");
        }
        yamlLines.prose(name, text.texts.getOrDefault(organizationTopic, List.of()));
    }

    /** The letters in brackets behind the name, in the title or where the name stands first; empty for none. */
    private static String shortName(Source source) {
        Matcher title = SHORT.matcher(source.title());
        if (title.find()) {
            return title.group(1);
        }
        String first = source.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .map(block -> block.line().plain())
                .orElse("");
        Matcher found = SHORT.matcher(first);
        return found.find() ? found.group(1) : "";
    }
}
