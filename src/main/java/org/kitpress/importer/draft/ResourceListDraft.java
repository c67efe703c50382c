package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/** Writes the draft of a list of resources outside of the toolkit. */
public final class ResourceListDraft {
    private static final int FEWEST = 3;
    private static final Pattern NAMED = Pattern.compile("(?iu).*\\b(resources?|links|further reading|more to read"
            + "|recommended reading|bibliography|useful websites|recursos|enlaces|lecturas|bibliograf[ií]a)\\b.*");

    private ResourceListDraft() {}

    /** Whether most of a document is things with their addresses, or its title says so and it has some. */
    public static boolean isIn(Source source) {
        List<Resource> all = new Resources(source.blocks()).all();
        long led = all.stream().filter(one -> !one.address.isEmpty()).count();
        long blocks = source.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .count();
        boolean most = led >= FEWEST && led * 2 >= Math.max(all.size(), blocks - all.size());
        boolean named = NAMED.matcher(source.title()).matches();
        return most || named && all.size() > 1 && led > 0;
    }

    public static Draft of(Source source) {
        Yaml yaml = Head.of("resource-list", source, Line.EMPTY);
        Resources resources = new Resources(source.blocks());
        Parts parts = new Parts(source.blocks());
        parts.take(resources.taken());
        parts.emptyHeadings(yaml);
        if (!parts.left().isEmpty()) {
            yaml.lookAt("this stood beside the lists. Move it to where it belongs, or leave it.")
                    .prose("body", parts.left());
        }
        resources.heads().forEach(heads -> yaml.comment("The columns in the document: " + heads));
        if (resources.groups().isEmpty()) {
            yaml.lookAt("no list or table was found. Each resource needs a title, a type and a use.")
                    .line("groups: []");
        }
        yaml.items("groups", resources.groups(), group -> group(yaml, group, source.title()));
        List<Count> counts = List.of(
                new Count(resources.groups().size(), "group"),
                new Count(resources.all().size(), "resource"));
        return Draft.of(Names.file(source.title()), "resource-list", yaml, counts);
    }

    private static void group(Yaml yaml, Resources.Group group, String title) {
        Line name = group.title().isBlank() ? Line.of(title) : group.title();
        yaml.id(name.plain());
        if (group.title().isBlank()) {
            yaml.lookAt("what do these have in common? The document says nothing; this is its title.");
        }
        yaml.text("title", name).prose("intro", group.intro());
        yaml.items("items", group.items(), one -> one.write(yaml, name.plain()));
    }
}
