package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;

/** What a document tells about an organization: by headings, by labels, and by the words of its sentences. */
final class OrganizationText {
    private static final Pattern BODY = Pattern.compile("(?iu).*\\b(department|division|agency|ministry|bureau|council"
            + "|committee|commission|board|office|departamento|agencia|consejo|comit[eé]|oficina)\\b.*");
    private static final Pattern OWN_MISSION =
            Pattern.compile("(?iu).*\\b(?:our|the office's|nuestra)\\s+(?:vision and )?(?:mission|misi[oó]n)\\b.*");
    private static final Pattern ANY_MISSION = Pattern.compile("(?iu).*\\b(mission|misi[oó]n)\\b.*");

    /** @param name of a body that the organization belongs to */
    record Profile(Line name, List<Block> text) {}

    final Map<OrganizationTopic, List<Block>> texts = new EnumMap<>(OrganizationTopic.class);
    final WorkAreas areas = new WorkAreas();
    final List<DraftContact> contacts = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();

    /** Headings and labels that became fields. */
    final List<String> labels = new ArrayList<>();

    /** What no heading or label says, but only a sentence. */
    final List<OrganizationTopic> guessed = new ArrayList<>();

    final RemainingBlocks parts;
    private final String shortName;

    OrganizationText(Source source, String shortName) {
        this.shortName = shortName;
        parts = new RemainingBlocks(source.blocks());
        Section.of(source.blocks()).subsections().forEach(this::section);
        for (OrganizationTopic organizationTopic :
                List.of(OrganizationTopic.MISSION, OrganizationTopic.VISION, OrganizationTopic.CHARGE)) {
            RemainingBlocks.Labelled labelled = parts.labelled("(?:our |the )?(?:" + organizationTopic.words + ")");
            if (labelled != null) {
                labels.add(labelled.label());
                add(organizationTopic, List.of(new Block.Paragraph(labelled.text())));
            }
        }
        lists();
        looseContacts();
    }

    private void section(Section section) {
        String title = section.title().plain();
        OrganizationTopic organizationTopic = OrganizationTopic.of(title);
        if (organizationTopic == null && BODY.matcher(title).matches()) {
            profiles.add(new Profile(section.title(), section.content()));
            parts.take(section.withHeading());
        } else if (organizationTopic == null) {
            section.subsections().forEach(this::section);
        } else {
            labels.add(title);
            parts.take(section.withHeading());
            switch (organizationTopic) {
                case AREAS -> areas.section(section);
                case CONTACTS -> contacts(section);
                default -> add(organizationTopic, section.content());
            }
        }
    }

    private void add(OrganizationTopic organizationTopic, List<Block> blocks) {
        texts.computeIfAbsent(organizationTopic, any -> new ArrayList<>()).addAll(blocks);
    }

    private void contacts(Section section) {
        for (Block block : section.content()) {
            List<Line> lines = new Cell(List.of(block), false, Cell.Origin.HERE).lines();
            lines.forEach(line -> contacts.add(DraftContact.of(line)));
        }
    }

    /** Lists that a paragraph leads to as areas of work. */
    private void lists() {
        for (ItemList list : ItemList.of(parts.left())) {
            if (OrganizationTopic.AREAS.isNamedBy(list.title().plain())) {
                labels.add(list.title().plain());
                areas.list(list.items());
                parts.take(list.blocks());
            }
        }
    }

    private void looseContacts() {
        for (Block block : parts.left()) {
            List<Line> lines = block.line().lines();
            if (!lines.isEmpty()
                    && !(block instanceof Block.Heading)
                    && lines.stream().allMatch(DraftContact::isOne)) {
                lines.forEach(line -> contacts.add(DraftContact.of(line)));
                parts.take(List.of(block));
            }
        }
    }

    /** Where no heading or label names the mission, a paragraph that speaks of it: rather the organization's own. */
    void guessMission() {
        List<Block> told = parts.left().stream()
                .filter(block -> block instanceof Block.Paragraph
                        && ANY_MISSION
                                .matcher(block.line().plain().replace('\n', ' '))
                                .matches())
                .toList();
        if (texts.containsKey(OrganizationTopic.MISSION) || told.isEmpty()) {
            return;
        }
        Pattern named = Pattern.compile(
                "(?iu).*\\b" + Pattern.quote(shortName) + "['’]s\\s+(?:vision and )?(?:mission|misi[oó]n)\\b.*");
        Block mission = told.stream()
                .filter(block -> OWN_MISSION.matcher(block.line().plain()).matches()
                        || !shortName.isEmpty()
                                && named.matcher(block.line().plain()).matches())
                .findFirst()
                .orElse(told.get(0));
        parts.take(List.of(mission));
        add(OrganizationTopic.MISSION, List.of(mission));
        guessed.add(OrganizationTopic.MISSION);
    }

    /** How many different things are told under headings and labels. */
    int told() {
        return texts.size() + (areas.count() > 0 ? 1 : 0) + (contacts.isEmpty() ? 0 : 1);
    }
}
