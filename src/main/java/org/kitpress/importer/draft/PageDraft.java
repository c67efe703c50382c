package org.kitpress.importer.draft;

import java.util.List;
import org.kitpress.content.fields.Ids;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/** Writes the draft of a page of text, which can hold any document. */
public final class PageDraft {
    private PageDraft() {}

    public static Draft of(Source source) {
        Yaml yaml = Head.of("page", source, Line.EMPTY);
        String body = yaml.body(source.blocks());
        String text = "---\n" + yaml.finish() + "---\n" + Wrap.all(body) + "\n";
        // The line of hyphens stands before what the comments were counted in.
        List<Unsure> unsure = yaml.unsure().stream()
                .map(one -> new Unsure(one.why(), one.line() + 1))
                .toList();
        List<Count> counts = List.of(
                new Count(count(source, Block.Heading.class), "heading"),
                new Count(count(source, Block.Paragraph.class), "paragraph"),
                new Count(count(source, Block.Item.class), "list item"),
                new Count(count(source, Block.Table.class), "table"));
        return new Draft(Ids.slug(source.title()) + ".md", "page", text, counts, unsure, yaml.pictures());
    }

    private static int count(Source source, Class<? extends Block> type) {
        return (int) source.blocks().stream().filter(type::isInstance).count();
    }
}
