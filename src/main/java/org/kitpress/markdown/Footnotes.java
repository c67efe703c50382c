package org.kitpress.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.kitpress.model.Id;
import org.kitpress.model.Span;

/** Numbers footnotes in the order of their first references, and writes them at the end of the text. */
final class Footnotes {
    static final String REFERENCE = "footnote-ref";
    static final String BACK = "footnote-back";

    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final List<Integer> references = new ArrayList<>();

    void reference(Footnote node, FootnoteBlock note, WriteContext out) {
        int index = numbers.getOrDefault(note, notes.size());
        if (index == notes.size()) {
            numbers.put(note, index);
            notes.add(note);
            references.add(0);
        }
        int times = references.get(index) + 1;
        references.set(index, times);
        out.open(Tag.of("sup", node.getStartOffset(), Attribute.plain("class", REFERENCE)));
        Tag link = Tag.of(
                "a",
                node.getStartOffset(),
                Attribute.ownId(referenceId(index, times)),
                Attribute.local(noteId(index)),
                Attribute.plain("role", "doc-noteref"));
        out.element(link, Integer.toString(index + 1));
        out.close("sup");
    }

    /** Writes the notes that are referenced; a note can refer to further ones. */
    void write(WriteContext out, Consumer<Node> writeChildren) {
        if (notes.isEmpty()) {
            return;
        }
        int start = notes.get(0).getStartOffset();
        // Not a section, which would need a heading; with a label, it would be a landmark, and a page could have many.
        out.open(Tag.of("div", start, Attribute.plain("class", "footnotes")));
        out.open(Tag.of("ol", start));
        for (int i = 0; i < notes.size(); i++) {
            FootnoteBlock note = notes.get(i);
            out.open(Tag.of("li", note.getStartOffset(), Attribute.ownId(noteId(i))));
            writeChildren.accept(note);
            writeBackLinks(i, note.getStartOffset(), out);
            out.close("li");
        }
        out.close("ol");
        out.close("div");
    }

    private void writeBackLinks(int index, int offset, WriteContext out) {
        out.open(Tag.of("p", offset, Attribute.plain("class", BACK)));
        for (int times = 1; times <= references.get(index); times++) {
            Span.Label label = times == 1
                    ? new Span.Label("footnote-back", List.of(), "")
                    : new Span.Label("footnote-back-again", List.of(Integer.toString(times)), "");
            Tag link = Tag.of(
                    "a",
                    offset,
                    Attribute.local(referenceId(index, times)),
                    Attribute.plain("role", "doc-backlink"),
                    Attribute.label("aria-label", label));
            out.sink.text(times == 1 ? "" : " ");
            out.element(link, "\u21a9");
        }
        out.close("p");
    }

    private static String noteId(int index) {
        return Id.SITE + "fn-" + (index + 1);
    }

    private static String referenceId(int index, int times) {
        return Id.SITE + "fnref-" + (index + 1) + (times == 1 ? "" : "-" + times);
    }
}
