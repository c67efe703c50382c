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

/** Sorts the text of a document about an organization by headings, labels, and words in sentences. */
final class OrganizationText {
    private static final Pattern BODY = Pattern.compile("(?iu).*\\b(department|division|agency|ministry|bureau|council"
            + "|committee|commission|board|office|departamento|agencia|consejo|comit[eé]|oficina)\\b.*");
    private static final Pattern OWN_MISSION =
            Pattern.compile("(?iu).*\\b(?:our|the office's|nuestra)\\s+(?:vision and )?(?:mission|misi[oó]n)\\b.*");
    private static final Pattern ANY_MISSION = Pattern.compile("(?iu).*\\b(mission|misi[oó]n)\\b.*");

    /** @param name a body that the organization belongs to */
    record Profile(Line name, List<Block> text) {}

    final Map<OrganizationTopic, List<Block>> texts = new EnumMap<>(OrganizationTopic.class);
    final WorkAreas areas = new WorkAreas();
    final List<DraftContact> contacts = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();

    /** Headings and labels that became fields, kept as comments. */
    final List<String> labels = new ArrayList<>();

    /** Topics found in a sentence only, without a heading or a label. */
    final List<OrganizationTopic> guessed = new ArrayList<>();

    final RemainingBlocks remaining;
    private final String shortName;

    OrganizationText(Source source, String shortName) {
        this.shortName = shortName;
        remaining = new RemainingBlocks(source.blocks());
        Section.of(source.blocks()).subsections().forEach(this::section);
        for (OrganizationTopic topic :
                List.of(OrganizationTopic.MISSION, OrganizationTopic.VISION, OrganizationTopic.CHARGE)) {
            RemainingBlocks.Labeled labeled = remaining.takeLabeled("(?:our |the )?(?:" + topic.words + ")");
            if (labeled != null) {
                labels.add(labeled.label());
                add(topic, List.of(new Block.Paragraph(labeled.text())));
            }
        }
        areaLists();
        contactLines();
    }

    private void section(Section section) {
        String title = section.title().plain();
        OrganizationTopic topic = OrganizationTopic.of(title);
        if (topic == null && BODY.matcher(title).matches()) {
            profiles.add(new Profile(section.title(), section.content()));
            remaining.take(section.withHeading());
        } else if (topic == null) {
            section.subsections().forEach(this::section);
        } else {
            labels.add(title);
            remaining.take(section.withHeading());
            switch (topic) {
                case AREAS -> areas.addSection(section);
                case CONTACTS -> contacts(section);
                default -> add(topic, section.content());
            }
        }
    }

    private void add(OrganizationTopic topic, List<Block> blocks) {
        texts.computeIfAbsent(topic, any -> new ArrayList<>()).addAll(blocks);
    }

    private void contacts(Section section) {
        for (Block block : section.content()) {
            Cell.linesOf(List.of(block)).forEach(line -> contacts.add(DraftContact.of(line)));
        }
    }

    /** Adds the lists that a paragraph introduces as areas of work. */
    private void areaLists() {
        for (ItemList list : ItemList.of(remaining.remaining())) {
            if (OrganizationTopic.AREAS.isNamedBy(list.title().plain())) {
                labels.add(list.title().plain());
                areas.addList(list.items());
                remaining.take(list.blocks());
            }
        }
    }

    private void contactLines() {
        for (Block block : remaining.remaining()) {
            List<Line> lines = block.line().lines();
            if (!lines.isEmpty()
                    && !(block instanceof Block.Heading)
                    && lines.stream().allMatch(DraftContact::isContactLine)) {
                lines.forEach(line -> contacts.add(DraftContact.of(line)));
                remaining.take(List.of(block));
            }
        }
    }

    /**
     * Where no heading or label names the mission, picks a paragraph that mentions one, preferably the organization's
     * own.
     */
    void guessMission() {
        List<Block> candidates = remaining.remaining().stream()
                .filter(block -> block instanceof Block.Paragraph
                        && ANY_MISSION
                                .matcher(block.line().plain().replace('\n', ' '))
                                .matches())
                .toList();
        if (texts.containsKey(OrganizationTopic.MISSION) || candidates.isEmpty()) {
            return;
        }
        Pattern named = Pattern.compile(
                "(?iu).*\\b" + Pattern.quote(shortName) + "['’]s\\s+(?:vision and )?(?:mission|misi[oó]n)\\b.*");
        Block mission = candidates.stream()
                .filter(block -> OWN_MISSION.matcher(block.line().plain()).matches()
                        || !shortName.isEmpty()
                                && named.matcher(block.line().plain()).matches())
                .findFirst()
                .orElse(candidates.get(0));
        remaining.take(List.of(mission));
        add(OrganizationTopic.MISSION, List.of(mission));
        guessed.add(OrganizationTopic.MISSION);
    }

    /** How many topics were found under headings and labels. */
    int topicCount() {
        return texts.size() + (areas.count() > 0 ? 1 : 0) + (contacts.isEmpty() ? 0 : 1);
    }
}
