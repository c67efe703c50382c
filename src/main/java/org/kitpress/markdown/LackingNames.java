package org.kitpress.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds tables without header cells, and boxes that open whose summary has no text. */
final class LackingNames {
    private static final class Open {
        final Tag tag;
        boolean named;

        Open(Tag tag) {
            this.tag = tag;
        }
    }

    private final HtmlSink sink;
    private final Deque<Open> tables = new ArrayDeque<>();
    private final Deque<Open> summaries = new ArrayDeque<>();

    /** @param sink receives what is lacking */
    LackingNames(HtmlSink sink) {
        this.sink = sink;
    }

    void open(Tag tag) {
        if (tag.name().equals("table")) {
            tables.push(new Open(tag));
        } else if (tag.name().equals("th") && !tables.isEmpty()) {
            tables.element().named = true;
        } else if (tag.name().equals("summary")) {
            summaries.push(new Open(tag));
        } else if (tag.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals(Attribute.CONTENT))) {
            text("label");
        }
    }

    void text(String text) {
        if (!summaries.isEmpty() && !text.isBlank()) {
            summaries.element().named = true;
        }
    }

    void close(String name) {
        if (name.equals("table")) {
            close(tables, Parsed.Reason.NO_HEADERS);
        } else if (name.equals("summary")) {
            close(summaries, Parsed.Reason.NO_SUMMARY);
        }
    }

    private void close(Deque<Open> open, Parsed.Reason reason) {
        Open closed = open.poll();
        if (closed != null && !closed.named) {
            sink.removed(closed.tag.offset(), "<" + closed.tag.name() + ">", reason);
        }
    }
}
