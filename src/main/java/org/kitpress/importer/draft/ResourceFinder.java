package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * The resources of a document: items of lists, rows of tables, paragraphs that begin with a link, and sections whose
 * heading is one. Those under one heading are a group.
 */
final class ResourceFinder {
    /** Links that name no thing. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(download|visit|read|view|go|open|see|click|here|website|link|https?:|descargar|ver|aqu[ií])\\b.*");

    /**
     * Resources that belong together.
     *
     * @param title blank where the document has none
     * @param intro what stands there beside them
     */
    record Group(Line title, List<Block> intro, List<DraftResource> items) {}

    private final List<Group> groups = new ArrayList<>();
    private final List<Block> taken = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();

    ResourceFinder(List<Block> blocks) {
        section(Section.of(blocks));
    }

    List<Group> groups() {
        return groups;
    }

    List<DraftResource> all() {
        return groups.stream().flatMap(group -> group.items.stream()).toList();
    }

    /** The blocks that went into groups. */
    List<Block> taken() {
        return taken;
    }

    /** The heads of tables. */
    List<String> heads() {
        return heads;
    }

    private void section(Section section) {
        List<DraftResource> items = new ArrayList<>();
        List<Block> intro = new ArrayList<>();
        List<Block> used = new ArrayList<>();
        for (Block block : section.ownBlocks()) {
            if (block(block, items)) {
                used.add(block);
            } else {
                intro.add(block);
            }
        }
        List<Section> others = new ArrayList<>();
        for (Section below : section.subsections()) {
            if (isResource(below)) {
                items.add(resource(below));
                used.addAll(below.withHeading());
            } else {
                others.add(below);
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

    /** Whether a block is a resource, or tells more about the last one. */
    private boolean block(Block block, List<DraftResource> items) {
        if (block instanceof Block.Item item) {
            if (item.depth() > 0 && !items.isEmpty()) {
                items.get(items.size() - 1).tell(List.of(new Block.Item(0, 0, item.checkbox(), item.text())));
            } else {
                items.add(DraftResource.of(item.text()));
            }
            return true;
        }
        ResourceTable table = block instanceof Block.Table one ? ResourceTable.of(one) : null;
        if (table != null) {
            items.addAll(table.resources());
            heads.add(table.heads());
            return true;
        }
        if (block instanceof Block.Paragraph paragraph && isEntry(paragraph.text())) {
            items.add(DraftResource.of(paragraph.text()));
            return true;
        }
        return false;
    }

    /** Whether a paragraph begins with a link that names something. */
    private static boolean isEntry(Line text) {
        String link = text.runs().isEmpty() ? "" : text.runs().get(0).style().link();
        return link.startsWith("http") && !NO_TITLE.matcher(text.plain()).matches();
    }

    /** Whether a heading names a thing, and what is below it tells about it and where it is. */
    private static boolean isResource(Section section) {
        boolean linked = !DraftResource.addressIn(section.title()).isEmpty();
        boolean tells = section.subsections().isEmpty()
                && section.ownBlocks().stream().allMatch(Block.Paragraph.class::isInstance)
                && section.ownBlocks().stream().noneMatch(block -> isEntry(block.line()));
        boolean leads = section.ownBlocks().stream()
                .anyMatch(block -> !DraftResource.addressIn(block.line()).isEmpty());
        return tells && (linked || leads);
    }

    private static DraftResource resource(Section section) {
        DraftResource draftResource = new DraftResource(section.title());
        List<Line> lines = new ArrayList<>(List.of(section.title()));
        section.ownBlocks().forEach(block -> lines.add(block.line()));
        draftResource.address = lines.stream()
                .map(DraftResource::addressIn)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
        draftResource.tell(section.ownBlocks());
        return draftResource;
    }
}
