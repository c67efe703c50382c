package org.kitpress.markdown;

import java.util.stream.Collectors;
import org.kitpress.model.HtmlText;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;

/**
 * Reads a text for a test, and writes its spans the way a renderer without terms, prefixes and words
 * would: a label is its key in braces.
 */
public final class Rendering {
    private static final Markdown MARKDOWN = new Markdown();
    static final TextOrigin ORIGIN = new TextOrigin("content/a.md", 1, 1, true);

    private Rendering() {}

    static Parsed parse(String text) {
        return MARKDOWN.parse(text, ORIGIN);
    }

    static Prose prose(String text) {
        return parse(text).prose();
    }

    public static String html(String text) {
        return html(prose(text));
    }

    static String html(Prose prose) {
        StringBuilder html = new StringBuilder();
        for (Span span : prose.spans()) {
            if (span instanceof Span.Markup markup) {
                html.append(markup.html());
            } else if (span instanceof Span.Words words) {
                HtmlText.escape(words.text(), html);
            } else if (span instanceof Span.Quiet quiet) {
                HtmlText.escape(quiet.text(), html);
            } else if (span instanceof Span.Label label) {
                String values = label.values().isEmpty() ? "" : " " + String.join(" ", label.values());
                HtmlText.escape("{" + label.key() + values + "}" + label.otherwise(), html);
            } else if (span instanceof Span.Anchor anchor) {
                HtmlText.escape(anchor.id(), html);
            } else if (span instanceof Span.LocalReference reference) {
                HtmlText.escape("#" + reference.id(), html);
            } else if (span instanceof Span.Reference reference) {
                String target = prose.links().get(reference.link()).target();
                HtmlText.escape(Addresses.percentEncoded(target), html);
            }
        }
        return html.toString();
    }

    /** All removals, one a line: {@code 1:5 <script>}. */
    static String removed(String text) {
        return parse(text).removed().stream()
                .map(removedMarkup -> removedMarkup.place().line() + ":"
                        + removedMarkup.place().column() + " " + removedMarkup.what())
                .collect(Collectors.joining("\n"));
    }
}
