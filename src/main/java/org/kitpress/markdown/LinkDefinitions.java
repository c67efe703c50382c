package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses that a document defines by name: {@code [name]: /address "title"}. The first of a name counts. */
final class LinkDefinitions {

    /** An address as written, its title, which is empty when there is none, and where it is defined. */
    record Target(BasedSequence address, BasedSequence title, int offset) {}

    private record Definition(String name, Target target, int end) {}

    private final Map<String, Target> targets = new HashMap<>();

    @Nullable
    Target get(CharSequence label) {
        return targets.isEmpty() ? null : targets.get(LinkScanner.normalized(label));
    }

    /** Reads the definitions at the start of a text; returns where the rest begins. */
    int readFrom(BasedSequence text) {
        int end = 0;
        for (Definition next = first(text, 0); next != null; next = first(text, end)) {
            end = next.end();
            // Paragraphs are read after headings, so the order of reading is not that of the text.
            targets.merge(next.name(), next.target(), (a, b) -> b.offset() < a.offset() ? b : a);
        }
        return end;
    }

    /** Where the rest of a text that starts with definitions begins. */
    static int end(BasedSequence text) {
        int end = 0;
        for (Definition next = first(text, 0); next != null; next = first(text, end)) {
            end = next.end();
        }
        return end;
    }

    /** The definition at the start of a line; null if there is none. */
    private static @Nullable Definition first(BasedSequence text, int line) {
        int from = line;
        while (from < text.length() && from < line + 3 && text.charAt(from) == ' ') {
            from++;
        }
        int labelEnd = LinkScanner.label(text, from);
        if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
            return null;
        }
        int address = LinkScanner.spaces(text, labelEnd + 1);
        int addressEnd = LinkScanner.destination(text, address);
        if (addressEnd <= address) {
            return null;
        }
        String name = LinkScanner.normalized(text.subSequence(from + 1, labelEnd - 1));
        BasedSequence target = withoutPoints(text.subSequence(address, addressEnd));
        int title = LinkScanner.spaces(text, addressEnd);
        int titleEnd = title > addressEnd ? LinkScanner.title(text, title) : -1;
        int end = titleEnd < 0 ? -1 : LinkScanner.lineEnd(text, titleEnd);
        if (end >= 0) {
            BasedSequence titleText = text.subSequence(title + 1, titleEnd - 1);
            return new Definition(name, new Target(target, titleText, text.getStartOffset() + from), end);
        }
        // What looked like a title may be the next line's text.
        end = LinkScanner.lineEnd(text, addressEnd);
        return end < 0
                ? null
                : new Definition(name, new Target(target, BasedSequence.NULL, text.getStartOffset() + from), end);
    }

    /** An address without its {@code <} and {@code >}. */
    static BasedSequence withoutPoints(BasedSequence address) {
        return address.startsWith("<") ? address.subSequence(1, address.length() - 1) : address;
    }
}
