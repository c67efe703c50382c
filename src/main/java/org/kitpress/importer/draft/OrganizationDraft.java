package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.editing.scaffold.YamlStrings;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of an organization. */
public final class OrganizationDraft {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "\\s+(?:the |la |el )?([^.;:,()\\n]{2,79}[^.;:,()\\s](?:\\s\\([A-Z]{2,10}\\))?)";
    private static final Map<String, Pattern> RELATIONS = new LinkedHashMap<>();

    static {
        RELATIONS.put(
                "located-in", relation("(?:located|housed) (?:in|within|at)|(?:is|are) (?:a )?part of|forma parte de"));
        RELATIONS.put("overseen-by", relation("overseen by|supervised by|reports? to|supervisad[ao] por"));
        RELATIONS.put(
                "created-with", relation("(?:created|founded|set up) (?:together )?(?:with|by)|cread[ao] (?:con|por)"));
        RELATIONS.put("renamed-from", relation("formerly(?: known as| called)?|renamed from|antes(?: llamad[ao])?"));
    }

    private static final List<String> LISTS = List.of("created-with", "renamed-from");

    private static final Pattern TYPE = Pattern.compile("(?iu)\\b(office|division|committee|work ?group|project|agency"
            + "|council|department|task force|coalition|collaborative|board|oficina|divisi[oó]n|comit[eé]|grupo"
            + "|proyecto|agencia|consejo|departamento|coalici[oó]n)\\b");
    private static final Pattern ABOUT_US = Pattern.compile("(?iu)(about us|who we are|qui[eé]nes somos)\\b.*");
    private static final Pattern SHORT_NAME = Pattern.compile("\\(([\\p{Lu}][\\p{Lu}\\p{N}-]{1,11})\\)");

    private final Source source;
    private final YamlWriter yaml;

    private OrganizationDraft(Source source, YamlWriter yaml) {
        this.source = source;
        this.yaml = yaml;
    }

    /** Whether a document describes an organization, by its headings or its title. */
    public static boolean matches(Source source) {
        OrganizationText text = new OrganizationText(source, shortName(source));
        boolean hasStatement = text.texts.containsKey(OrganizationTopic.MISSION)
                || text.texts.containsKey(OrganizationTopic.VISION)
                || text.texts.containsKey(OrganizationTopic.CHARGE);
        text.guessMission();
        boolean hasOrganizationTitle = TYPE.matcher(source.title()).find()
                || ABOUT_US.matcher(source.title()).matches();
        return hasStatement && text.topicCount() > 1
                || hasOrganizationTitle && text.topicCount() > 0 && text.texts.containsKey(OrganizationTopic.MISSION);
    }

    public static Draft of(Source source) {
        OrganizationText text = new OrganizationText(source, shortName(source));
        text.guessMission();
        YamlWriter yaml = DraftHead.of(PageKind.ORGANIZATION, source, Line.EMPTY);
        new OrganizationDraft(source, yaml).write(text);
        return Draft.of(
                source,
                PageKind.ORGANIZATION,
                yaml,
                new PartCount(text.areas.count(), "area"),
                new PartCount(text.contacts.size(), "contact"),
                new PartCount(text.profiles.size(), "profile"));
    }

    private void write(OrganizationText text) {
        text.remaining.takeEmptyHeadings(yaml);
        List<Block> body = new ArrayList<>(text.areas.intro());
        body.addAll(text.remaining.remaining());
        if (!body.isEmpty()) {
            yaml.reviewNote("This text was outside the fields. Move it to where it belongs, or leave it here.")
                    .markdown("body", body);
        }
        text.labels.forEach(label -> yaml.comment("In the document: " + label));
        yaml.reviewNote("Is this the full official name?").text("name", source.title());
        String shortName = shortName(source);
        if (!shortName.isEmpty()) {
            yaml.reviewNote("The document has this in parentheses. Is it the short name?")
                    .text("short-name", shortName);
        }
        Matcher type = TYPE.matcher(source.title());
        if (type.find()) {
            yaml.reviewNote(
                            "Is it an office, a division, a committee, a work group, a project, an agency, or a council?")
                    .text("type", type.group().toLowerCase(Locale.ROOT));
        }
        relations();
        field(text, OrganizationTopic.VISION, "vision");
        field(text, OrganizationTopic.MISSION, "mission");
        field(text, OrganizationTopic.CHARGE, "charge");
        text.areas.write(yaml);
        DraftContact.write(yaml, text.contacts);
        yaml.list("profiles", text.profiles, profile -> {
            yaml.id(profile.name().plain())
                    .reviewNote("Does the organization belong to this body?")
                    .text("name", profile.name());
            yaml.markdown("text", profile.text());
        });
    }

    private void field(OrganizationText text, OrganizationTopic topic, String name) {
        if (text.guessed.contains(topic)) {
            yaml.reviewNote("This paragraph mentions a " + name + ". Is it this organization's?");
        }
        yaml.markdown(name, text.texts.getOrDefault(topic, List.of()));
    }

    /** The abbreviation in parentheses in the title or the first paragraph; empty for none. */
    private static String shortName(Source source) {
        Matcher title = SHORT_NAME.matcher(source.title());
        if (title.find()) {
            return title.group(1);
        }
        String first = source.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .map(block -> block.line().plain())
                .orElse("");
        Matcher found = SHORT_NAME.matcher(first);
        return found.find() ? found.group(1) : "";
    }

    private static Pattern relation(String words) {
        return Pattern.compile("\\b(?:" + words + ")" + NAME, FLAGS);
    }

    /**
     * Writes the first sentence that names a relation to another organization, for each field, marked as a guess. The
     * sentences themselves stay in the text.
     */
    private void relations() {
        RELATIONS.forEach((field, pattern) -> {
            String name = find(pattern, source.blocks());
            if (!name.isEmpty()) {
                yaml.reviewNote("This was found in a sentence. Is it the right name?");
                if (LISTS.contains(field)) {
                    yaml.list(field, List.of(name), one -> yaml.line(YamlStrings.quote(one)));
                } else {
                    yaml.text(field, name);
                }
            }
        });
    }

    private static String find(Pattern pattern, List<Block> blocks) {
        for (Block block : blocks) {
            Matcher relation = pattern.matcher(block.line().plain());
            if (block instanceof Block.Paragraph && relation.find()) {
                return relation.group(1).strip();
            }
        }
        return "";
    }
}
