package org.kitpress.importer.draft;

import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the fields that all kinds share at the top of a draft. */
public final class DraftHead {
    private DraftHead() {}

    /** @param about a text whose first sentence may serve as the summary; blank for the document's first paragraph */
    public static YamlWriter of(PageKind kind, Source source, Line about) {
        YamlWriter yaml = new YamlWriter(source.notes());
        Line first = about.isBlank() ? firstParagraph(source) : about;
        String summary = DraftNames.summary(first);
        yaml.comment("Imported from " + source.file() + ". Comments that begin with \"Review:\" mark guesses.");
        yaml.keyword("kind", kind.key());
        yaml.text("title", source.title());
        yaml.reviewNote("Say in one or two sentences what the page helps readers do. At most 200 characters.");
        yaml.text("summary", summary.isEmpty() ? "Use this to …" : summary);
        yaml.comment("Drafts are not published. Delete this line when the page is ready.");
        return yaml.keyword("status", "draft");
    }

    private static Line firstParagraph(Source source) {
        return source.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .map(Block::line)
                .orElse(Line.EMPTY);
    }
}
