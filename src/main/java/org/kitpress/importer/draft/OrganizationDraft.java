package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/** Writes the draft of an organization: what it wants and does, and how to reach it. */
public final class OrganizationDraft {
    private static final Pattern TYPE = Pattern.compile("(?iu)\\b(office|division|committee|work ?group|project|agency"
            + "|council|department|task force|coalition|collaborative|board|oficina|divisi[oó]n|comit[eé]|grupo"
            + "|proyecto|agencia|consejo|departamento|coalici[oó]n)\\b");
    private static final Pattern SELF = Pattern.compile("(?iu)(about us|who we are|qui[eé]nes somos)\\b.*");
    private static final Pattern SHORT = Pattern.compile("\\(([\\p{Lu}][\\p{Lu}\\p{N}-]{1,11})\\)");

    private final Source source;
    private final Yaml yaml;

    private OrganizationDraft(Source source, Yaml yaml) {
        this.source = source;
        this.yaml = yaml;
    }

    /** Whether a document tells what an organization wants, does, or how it is reached, by headings or by its title. */
    public static boolean isIn(Source source) {
        OrganizationText text = new OrganizationText(source, shortName(source));
        boolean wants = text.texts.containsKey(Topic.MISSION)
                || text.texts.containsKey(Topic.VISION)
                || text.texts.containsKey(Topic.CHARGE);
        text.guessMission();
        boolean named = TYPE.matcher(source.title()).find()
                || SELF.matcher(source.title()).matches();
        return wants && text.told() > 1 || named && text.told() > 0 && text.texts.containsKey(Topic.MISSION);
    }

    public static Draft of(Source source) {
        OrganizationText text = new OrganizationText(source, shortName(source));
        text.guessMission();
        Yaml yaml = Head.of("organization", source, Line.EMPTY);
        new OrganizationDraft(source, yaml).write(text);
        List<Count> counts = List.of(
                new Count(text.areas.count(), "area"),
                new Count(text.contacts.size(), "contact"),
                new Count(text.profiles.size(), "profile"));
        return Draft.of(Names.file(source.title()), "organization", yaml, counts);
    }

    private void write(OrganizationText text) {
        text.parts.emptyHeadings(yaml);
        List<Block> beside = new ArrayList<>(text.areas.before());
        beside.addAll(text.parts.left());
        if (!beside.isEmpty()) {
            yaml.lookAt("this is told before the fields. Move it to where it belongs, or leave it.")
                    .prose("body", beside);
        }
        text.labels.forEach(label -> yaml.comment("In the document: " + label));
        yaml.lookAt("is this the full name, as it stands on a letter?").text("name", source.title());
        String shortName = shortName(source);
        if (!shortName.isEmpty()) {
            yaml.lookAt("are these letters, which stand in brackets in the document, its short name?")
                    .text("short-name", shortName);
        }
        Matcher type = TYPE.matcher(source.title());
        yaml.lookAt("is it an office, a division, a committee, a work group, a project, an agency, a council?")
                .text("type", type.find() ? type.group().toLowerCase(Locale.ROOT) : "office");
        Ties.write(yaml, source.blocks());
        field(text, Topic.VISION, "vision");
        field(text, Topic.MISSION, "mission");
        field(text, Topic.CHARGE, "charge");
        text.areas.write(yaml);
        Contact.write(yaml, text.contacts);
        yaml.items("profiles", text.profiles, profile -> {
            yaml.id(profile.name().plain())
                    .lookAt("does the organization belong to this body?")
                    .text("name", profile.name());
            yaml.prose("text", profile.text());
        });
    }

    private void field(OrganizationText text, Topic topic, String name) {
        if (text.guessed.contains(topic)) {
            yaml.lookAt("this paragraph speaks of a " + name + ". Is it the organization's own?");
        }
        yaml.prose(name, text.texts.getOrDefault(topic, List.of()));
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
                .map(block -> block.words().plain())
                .orElse("");
        Matcher found = SHORT.matcher(first);
        return found.find() ? found.group(1) : "";
    }
}
