package org.kitpress.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Span;

/** Footnotes and admonitions. */
final class NoteRules {
    /** The class of the word that says which kind of callout it is. */
    static final String KIND = "admonition-kind";

    private NoteRules() {}

    static void addTo(TreeWriter.RuleBook book) {
        book.add(Footnote.class, new FootnoteRule());
        book.add(FootnoteBlock.class, BlockRules.nothing());
        book.add(AdmonitionBlock.class, new AdmonitionRule());
    }

    private static final class FootnoteRule implements NodeRule<Footnote> {
        @Override
        public boolean enter(Footnote node, WriteContext out) {
            FootnoteBlock note = node.getFootnoteBlock();
            if (note == null) {
                out.sink.text("[^");
                return true;
            }
            out.footnotes.reference(node, note, out);
            return false;
        }

        @Override
        public void leave(Footnote node, WriteContext out) {
            out.sink.text("]");
        }
    }

    /**
     * {@code !!!} makes a note; {@code ???} one that opens and closes. Without a title, the words around the content name
     * its kind; a kind that they do not know names itself, in the author's own language.
     */
    private static final class AdmonitionRule implements NodeRule<AdmonitionBlock> {
        @Override
        public boolean enter(AdmonitionBlock node, WriteContext out) {
            boolean folds = folds(node);
            String kind = node.getInfo().toString().toLowerCase(Locale.ROOT);
            Attribute classes = Attribute.plain("class", "admonition " + kind);
            Tag tag = Tag.of(folds ? "details" : "div", node.getStartOffset(), classes);
            if (folds && node.getOpeningMarker().endsWith("+")) {
                tag = tag.with(List.of(Attribute.plain("open", "")));
            } else if (!folds) {
                tag = tag.with(List.of(Attribute.plain("role", "note")));
            }
            out.open(tag);
            @Nullable String title = node.getTitle().isNull() ? null : Unescape.of(node.getTitle());
            Tag line = Tag.of(
                    folds ? "summary" : "p", node.getStartOffset(), Attribute.plain("class", "admonition-title"));
            if (title == null || folds || !title.isEmpty()) {
                title(line, kind, title == null ? "" : title, out);
            }
            return true;
        }

        /** A kind that has a look of its own is named before a title, too, because color alone says nothing. */
        private static void title(Tag line, String kind, String title, WriteContext out) {
            out.open(line);
            if (title.isEmpty()
                    || Callouts.isKnown(kind) && !title.toLowerCase(Locale.ROOT).startsWith(kind)) {
                Span.Label label = new Span.Label("callout-" + kind, List.of(), Callouts.capitalized(kind));
                Tag word = Tag.of(
                        "span",
                        line.offset(),
                        Attribute.plain("class", KIND),
                        Attribute.label(Attribute.CONTENT, label));
                out.element(word, title.isEmpty() ? "" : ": ");
            }
            out.sink.text(title);
            out.close(line.name());
        }

        @Override
        public void leave(AdmonitionBlock node, WriteContext out) {
            out.close(folds(node) ? "details" : "div");
        }

        private static boolean folds(AdmonitionBlock node) {
            return node.getOpeningMarker().startsWith("???");
        }
    }
}
