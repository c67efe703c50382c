package org.kitpress.importer.draft;

import java.util.List;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a Markdown page, which can hold any document. */
public final class PageDraft {
    private PageDraft() {}

    public static Draft of(Source source) {
        YamlWriter yaml = DraftHead.of(PageKind.PAGE, source, Line.EMPTY);
        String body = yaml.markdownOf(source.blocks());
        String text = "---\n" + yaml.finish() + "---\n" + LineWrapper.wrap(body) + "\n";
        // The front matter delimiter is one more line above the notes.
        List<ReviewNote> unsure = yaml.reviewNotes().stream()
                .map(one -> new ReviewNote(one.message(), one.line() + 1))
                .toList();
        List<PartCount> counts = List.of(
                new PartCount(count(source, Block.Heading.class), "heading"),
                new PartCount(count(source, Block.Paragraph.class), "paragraph"),
                new PartCount(count(source, Block.Item.class), "list item"),
                new PartCount(count(source, Block.Table.class), "table"));
        return new Draft(IdSyntax.slug(source.title()) + ".md", PageKind.PAGE, text, counts, unsure, yaml.images());
    }

    private static int count(Source source, Class<? extends Block> type) {
        return (int) source.blocks().stream().filter(type::isInstance).count();
    }
}
