package org.kitpress.markdown;

import java.util.List;
import org.kitpress.model.Span;
import org.kitpress.model.Span.Markup;

/** For short texts that stand within a line: a title, a label, a table's cell. */
public final class Inline {
    private static final Span OPEN = new Markup("<p>");
    private static final Span CLOSE = new Markup("</p>");

    private Inline() {}

    /** The spans without their {@code <p>} and {@code </p>} when they are exactly one paragraph, otherwise as they are. */
    public static List<Span> unwrap(List<Span> spans) {
        int last = spans.size() - 1;
        boolean paragraph =
                last > 0 && spans.get(0).equals(OPEN) && spans.indexOf(CLOSE) == last && spans.lastIndexOf(OPEN) == 0;
        return paragraph ? List.copyOf(spans.subList(1, last)) : spans;
    }
}
