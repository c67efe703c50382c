package org.kitpress.markdown;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.HtmlText;
import org.kitpress.model.Span;

/** Collects spans; adjacent markup, and adjacent text of the same kind, become one span each. */
final class SpanWriter {
    private static final Span NOT_YET = new Span.Markup("");

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private boolean quiet;
    private char last = '\n';

    void open(String name) {
        if (Tag.isBlock(name)) {
            lineBreak();
        }
        if (name.equals("p")) {
            flush();
        }
        markup('<' + name);
    }

    void attribute(String name, String value) {
        markup(" " + name + "=\"");
        HtmlText.escape(value, markup);
        markup("\"");
    }

    /** An attribute whose value is a separate span. */
    void attribute(String name, Span value) {
        markup(" " + name + "=\"");
        add(value);
        markup("\"");
    }

    /** An id that is not known yet; the result is for {@link #fill}. */
    int idSlot() {
        attribute("id", NOT_YET);
        return spans.size() - 1;
    }

    void fill(int slot, Span value) {
        spans.set(slot, value);
    }

    void endOpen(String name) {
        markup(">");
        if (name.equals("p")) {
            flush();
        }
        if (Tag.isContainer(name) || name.equals("hr")) {
            lineBreak();
        }
    }

    void close(String name) {
        if (name.equals("p")) {
            flush();
        } else if (Tag.isContainer(name)) {
            lineBreak();
        }
        markup("</" + name + ">");
        if (name.equals("p")) {
            flush();
        }
        if (Tag.isBlock(name)) {
            lineBreak();
        }
    }

    void text(String words, boolean quietly) {
        if (words.isEmpty()) {
            return;
        }
        if (text.isEmpty() && words.isBlank()) {
            // Between blocks there is a line feed already, and more space means nothing.
            if (quietly || last != '\n') {
                markup(words);
            }
            return;
        }
        flushMarkup();
        if (quiet != quietly) {
            flushText();
        }
        quiet = quietly;
        text.append(words);
        last = words.charAt(words.length() - 1);
    }

    /** All spans, without a line feed at either end. */
    List<Span> finish() {
        if (!markup.isEmpty() && last == '\n') {
            markup.setLength(markup.length() - 1);
        }
        flush();
        return spans;
    }

    private void lineBreak() {
        if (last != '\n') {
            markup("\n");
        }
    }

    private void markup(String html) {
        flushText();
        markup.append(html);
        last = html.charAt(html.length() - 1);
    }

    void add(Span span) {
        flush();
        spans.add(span);
        last = ' ';
    }

    private void flush() {
        flushText();
        flushMarkup();
    }

    private void flushMarkup() {
        if (!markup.isEmpty()) {
            spans.add(new Span.Markup(markup.toString()));
            markup.setLength(0);
        }
    }

    private void flushText() {
        if (!text.isEmpty()) {
            spans.add(quiet ? new Span.Quiet(text.toString()) : new Span.Words(text.toString()));
            text.setLength(0);
        }
    }
}
