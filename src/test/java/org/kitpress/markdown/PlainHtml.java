package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.kitpress.model.HtmlText;

/** Writes what CommonMark's examples expect: everything as written, line ends as the specification sets them. */
final class PlainHtml implements HtmlSink {
    private final StringBuilder html = new StringBuilder();

    /** CommonMark alone, nothing made safe. */
    static String of(String text) {
        PlainHtml sink = new PlainHtml();
        Markdown.write(text, MarkdownOptions.plain(), sink);
        return sink.toString();
    }

    @Override
    public void open(Tag tag) {
        if (Tag.isBlock(tag.name())) {
            line();
        }
        html.append('<').append(tag.name());
        for (Attribute attribute : tag.attributes()) {
            html.append(' ').append(attribute.name()).append("=\"");
            boolean address = attribute.use() == Attribute.Use.ADDRESS;
            html.append(escaped(address ? Addresses.percentEncoded(attribute.value()) : attribute.value()));
            html.append('"');
        }
        html.append(Tag.isVoid(tag.name()) ? " />" : ">");
        if (Tag.isContainer(tag.name()) || tag.name().equals("hr")) {
            line();
        }
    }

    @Override
    public void close(String name) {
        if (Tag.isContainer(name)) {
            line();
        }
        html.append("</").append(name).append('>');
        if (Tag.isBlock(name)) {
            line();
        }
    }

    @Override
    public void text(String text) {
        html.append(escaped(text));
    }

    @Override
    public void raw(BasedSequence source, boolean block) {
        if (block) {
            line();
        }
        html.append(source);
        if (block) {
            line();
        }
    }

    @Override
    public boolean trusts() {
        return true;
    }

    @Override
    public void removed(int offset, String what, Parsed.Reason reason) {}

    private void line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return html.toString();
    }

    /** CommonMark's examples leave apostrophes as they are. */
    private static String escaped(String text) {
        return HtmlText.escape(text).replace("&#39;", "'");
    }
}
