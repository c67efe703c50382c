package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a resource list. */
public final class ResourceListDraft {
    private static final int MIN_RESOURCES = 3;
    private static final Pattern RESOURCE_LIST_TITLE = Pattern.compile(
            "(?iu).*\\b(resources?|links|further reading|more to read"
                    + "|recommended reading|bibliography|useful websites|recursos|enlaces|lecturas|bibliograf[ií]a)\\b.*");

    private ResourceListDraft() {}

    /** Whether a document consists mostly of resources with addresses, or has some and a title that says so. */
    public static boolean matches(Source source) {
        boolean hasListTitle = RESOURCE_LIST_TITLE.matcher(source.title()).matches();
        RunningText text = RunningText.of(source.blocks(), hasListTitle);
        List<DraftResource> all = new ResourceFinder(text.blocks()).resources();
        long withAddress =
                all.stream().filter(resource -> !resource.address.isEmpty()).count();
        long blocks = text.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .count();
        boolean mostAreResources =
                withAddress >= MIN_RESOURCES && withAddress * 2 >= Math.max(all.size(), blocks - all.size());
        return (mostAreResources || hasListTitle && all.size() > 1 && withAddress > 0) && !text.outweighsLinks();
    }

    public static Draft of(Source source) {
        YamlWriter yaml = DraftHead.of(PageKind.RESOURCE_LIST, source, Line.EMPTY);
        ResourceFinder finder = new ResourceFinder(source.blocks());
        RemainingBlocks remaining = new RemainingBlocks(source.blocks());
        remaining.take(finder.taken());
        remaining.writeBody(yaml, "This text was outside the lists. Move it to where it belongs, or leave it here.");
        finder.headers().forEach(headers -> yaml.comment("Columns in the document: " + headers));
        if (finder.groups().isEmpty()) {
            yaml.reviewNote("No list or table was found. Add resources here, each with a title, a type, and a use.")
                    .line("groups: []");
        }
        yaml.list("groups", finder.groups(), group -> group(yaml, group, source.title()));
        return Draft.of(
                source,
                PageKind.RESOURCE_LIST,
                yaml,
                new PartCount(finder.groups().size(), "group"),
                new PartCount(finder.resources().size(), "resource"));
    }

    private static void group(YamlWriter yaml, ResourceFinder.Group group, String title) {
        Line name = group.title().isBlank() ? Line.of(title) : group.title();
        yaml.id(name.plain());
        if (group.title().isBlank()) {
            yaml.reviewNote("What do these resources have in common? This is only the document's title.");
        }
        yaml.text("title", name).markdown("intro", group.intro());
        yaml.list("items", group.items(), resource -> resource.write(yaml, name.plain()));
    }
}
