package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a list of resources outside of the toolkit. */
public final class ResourceListDraft {
    private static final int FEWEST = 3;
    private static final Pattern NAMED = Pattern.compile("(?iu).*\\b(resources?|links|further reading|more to read"
            + "|recommended reading|bibliography|useful websites|recursos|enlaces|lecturas|bibliograf[ií]a)\\b.*");

    private ResourceListDraft() {}

    /** Whether most of a document is things with their addresses, or its title says so and it has some. */
    public static boolean isIn(Source source) {
        List<DraftResource> all = new ResourceFinder(source.blocks()).all();
        long led = all.stream().filter(one -> !one.address.isEmpty()).count();
        long blocks = source.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .count();
        boolean most = led >= FEWEST && led * 2 >= Math.max(all.size(), blocks - all.size());
        boolean named = NAMED.matcher(source.title()).matches();
        return most || named && all.size() > 1 && led > 0;
    }

    public static Draft of(Source source) {
        YamlLines yamlLines = DraftHead.of(PageKind.RESOURCE_LIST, source, Line.EMPTY);
        ResourceFinder resourceFinder = new ResourceFinder(source.blocks());
        RemainingBlocks remainingBlocks = new RemainingBlocks(source.blocks());
        remainingBlocks.take(resourceFinder.taken());
        remainingBlocks.emptyHeadings(yamlLines);
        if (!remainingBlocks.left().isEmpty()) {
            yamlLines
                    .lookAt("this stood beside the lists. Move it to where it belongs, or leave it.")
                    .prose("body", remainingBlocks.left());
        }
        resourceFinder.heads().forEach(heads -> yamlLines.comment("The columns in the document: " + heads));
        if (resourceFinder.groups().isEmpty()) {
            yamlLines
                    .lookAt("no list or table was found. Each resource needs a title, a type and a use.")
                    .line("groups: []");
        }
        yamlLines.items("groups", resourceFinder.groups(), group -> group(yamlLines, group, source.title()));
        List<PartCount> counts = List.of(
                new PartCount(resourceFinder.groups().size(), "group"),
                new PartCount(resourceFinder.all().size(), "resource"));
        return Draft.of(DraftNames.file(source.title()), PageKind.RESOURCE_LIST, yamlLines, counts);
    }

    private static void group(YamlLines yamlLines, ResourceFinder.Group group, String title) {
        Line name = group.title().isBlank() ? Line.of(title) : group.title();
        yamlLines.id(name.plain());
        if (group.title().isBlank()) {
            yamlLines.lookAt("what do these have in common? The document says nothing; this is its title.");
        }
        yamlLines.text("title", name).prose("intro", group.intro());
        yamlLines.items("items", group.items(), one -> one.write(yamlLines, name.plain()));
    }
}
