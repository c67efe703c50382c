package org.kitpress.importer.draft;

import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** The first fields of a draft. */
public final class DraftHead {
    private DraftHead() {}

    /** @param about a text whose first sentence may sum up the page; blank for the document's first paragraph */
    public static YamlLines of(PageKind kind, Source source, Line about) {
        YamlLines yamlLines = new YamlLines(source.notes());
        Line first = about.isBlank() ? firstParagraph(source) : about;
        String summary = DraftNames.summary(first);
        yamlLines.comment(
                "Made from the document " + source.file() + ". Lines that begin with \"Look at this\" mark guesses.");
        yamlLines.word("kind", kind.key());
        yamlLines.text("title", source.title());
        yamlLines.lookAt("say in one or two sentences what readers can use the page for, at most 200 characters.");
        yamlLines.text("summary", summary.isEmpty() ? "Use this to …" : summary);
        yamlLines.comment("A draft is left out of the website. Take this line out when the page is ready.");
        return yamlLines.word("status", "draft");
    }

    private static Line firstParagraph(Source source) {
        return source.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .map(Block::line)
                .orElse(Line.EMPTY);
    }
}
