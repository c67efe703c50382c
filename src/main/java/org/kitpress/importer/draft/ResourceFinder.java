package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * Finds resources: list items, table rows, paragraphs that start with a link, and sections whose heading is a resource.
 * Those under one heading form a group.
 */
final class ResourceFinder {
    /** Link texts that do not name a resource. */
    private static final Pattern GENERIC_LINK_TEXT = Pattern.compile(
            "(?iu)(download|visit|read|view|go|open|see|click|here|website|link|https?:|descargar|ver|aqu[ií])\\b.*");

    /**
     * Resources that belong together.
     *
     * @param title blank where the document has none
     * @param intro the blocks of the section that are not resources
     */
    record Group(Line title, List<Block> intro, List<DraftResource> items) {}

    private final List<Group> groups = new ArrayList<>();
    private final List<Block> taken = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();

    ResourceFinder(List<Block> blocks) {
        section(Section.of(blocks));
    }

    List<Group> groups() {
        return groups;
    }

    List<DraftResource> resources() {
        return groups.stream().flatMap(group -> group.items.stream()).toList();
    }

    /** The blocks that became part of groups. */
    List<Block> taken() {
        return taken;
    }

    /** The headers of the tables, for comments in the draft. */
    List<String> headers() {
        return headers;
    }

    private void section(Section section) {
        List<DraftResource> items = new ArrayList<>();
        List<Block> intro = new ArrayList<>();
        List<Block> used = new ArrayList<>();
        for (Block block : section.ownBlocks()) {
            if (isOrExtendsResource(block, items)) {
                used.add(block);
            } else {
                intro.add(block);
            }
        }
        List<Section> others = new ArrayList<>();
        for (Section subsection : section.subsections()) {
            if (isResource(subsection)) {
                items.add(resource(subsection));
                used.addAll(subsection.withHeading());
            } else {
                others.add(subsection);
            }
        }
        if (!items.isEmpty()) {
            groups.add(new Group(section.title(), section.isTitled() ? intro : List.of(), items));
            taken.addAll(used);
            if (section.heading() != null) {
                taken.add(section.heading());
                taken.addAll(intro);
            }
        }
        others.forEach(this::section);
    }

    /** Adds a resource, or more text to the last one; false when the block is neither. */
    private boolean isOrExtendsResource(Block block, List<DraftResource> items) {
        if (block instanceof Block.Item item) {
            if (item.depth() > 0 && !items.isEmpty()) {
                items.get(items.size() - 1).addUse(List.of(new Block.Item(0, 0, item.checkbox(), item.text())));
            } else {
                items.add(DraftResource.of(item.text()));
            }
            return true;
        }
        ResourceTable table = block instanceof Block.Table one ? ResourceTable.of(one) : null;
        if (table != null) {
            items.addAll(table.resources());
            headers.add(table.table().headers());
            return true;
        }
        if (block instanceof Block.Paragraph paragraph && isEntry(paragraph.text())) {
            items.add(DraftResource.of(paragraph.text()));
            return true;
        }
        return false;
    }

    /** Whether a paragraph starts with a link that names a resource. */
    private static boolean isEntry(Line text) {
        String link = text.runs().isEmpty() ? "" : text.runs().get(0).style().link();
        return link.startsWith("http")
                && !GENERIC_LINK_TEXT.matcher(text.plain()).matches();
    }

    /** Whether the heading of a section is a resource, described and linked in the paragraphs below it. */
    private static boolean isResource(Section section) {
        boolean titleHasAddress = !DraftResource.addressIn(section.title()).isEmpty();
        boolean isDescription = section.subsections().isEmpty()
                && section.ownBlocks().stream().allMatch(Block.Paragraph.class::isInstance)
                && section.ownBlocks().stream().noneMatch(block -> isEntry(block.line()));
        boolean hasAddress = section.ownBlocks().stream()
                .anyMatch(block -> !DraftResource.addressIn(block.line()).isEmpty());
        return isDescription && (titleHasAddress || hasAddress);
    }

    private static DraftResource resource(Section section) {
        DraftResource resource = new DraftResource(section.title());
        List<Line> lines = new ArrayList<>(List.of(section.title()));
        section.ownBlocks().forEach(block -> lines.add(block.line()));
        resource.address = lines.stream()
                .map(DraftResource::addressIn)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
        resource.addUse(section.ownBlocks());
        return resource;
    }
}
