package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Writes what GitHub's examples expect: boxes of tasks as form fields, and alignment as an attribute. */
final class GitHubHtml implements HtmlSink {
    private final PlainHtml html = new PlainHtml();
    private boolean mark;

    /** Everything that Kitpress reads, nothing made safe. */
    static String of(String text) {
        GitHubHtml sink = new GitHubHtml();
        Markdown.write(text, MarkdownOptions.full(), sink);
        return sink.html.toString();
    }

    @Override
    public void open(Tag tag) {
        String kind = tag.value("class");
        if (ListRules.TASK_MARK.equals(kind)) {
            mark = true;
            return;
        }
        List<Attribute> attributes = new ArrayList<>();
        if (kind != null && kind.startsWith("align-")) {
            attributes.add(Attribute.plain("align", kind.substring("align-".length())));
        } else if (kind != null && !kind.startsWith("task")) {
            attributes.add(Attribute.plain("class", kind));
        }
        tag.attributes().stream()
                .filter(attribute ->
                        !attribute.name().equals("class") && !attribute.name().equals("scope"))
                .forEach(attributes::add);
        html.open(new Tag(tag.name(), tag.offset(), attributes));
    }

    @Override
    public void close(String name) {
        if (mark) {
            mark = false;
        } else {
            html.close(name);
        }
    }

    @Override
    public void text(String text) {
        if (mark) {
            String checked = text.equals("[x]") ? "checked=\"\" " : "";
            html.raw(BasedSequence.of("<input " + checked + "disabled=\"\" type=\"checkbox\">"), false);
        } else {
            html.text(text);
        }
    }

    @Override
    public void raw(BasedSequence source, boolean block) {
        html.raw(source, block);
    }

    @Override
    public boolean trusts() {
        return true;
    }

    @Override
    public void removed(int offset, String what, Parsed.Reason reason) {}
}
