package org.kitpress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;

/** The types of callouts that have a name in the reader's language, and a look of their own. */
final class Callouts {
    private static final List<String> KNOWN =
            List.of("note", "tip", "important", "warning", "caution", "info", "example", "danger");

    private static final List<String> ALERTS = List.of("note", "tip", "important", "warning", "caution");

    private Callouts() {}

    static boolean isKnown(String kind) {
        return KNOWN.contains(kind.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code > [!KIND]} begins a callout, as on GitHub. */
    static boolean isAlert(String kind) {
        return ALERTS.contains(kind.toLowerCase(Locale.ROOT));
    }

    /** Turns quotations that begin with {@code [!NOTE]} into callouts. */
    static void readAlerts(Document document) {
        Node node = document.getFirstChild();
        while (node != null) {
            Node callout = node instanceof BlockQuote quote ? alert(quote) : node;
            Node child = callout instanceof Paragraph ? null : callout.getFirstChild();
            node = child != null ? child : Nodes.after(callout, document);
        }
    }

    /** The callout that has taken the place of a quotation; otherwise the quotation. */
    private static Node alert(BlockQuote quote) {
        Node first = quote.getFirstChild();
        Node mark = first instanceof Paragraph ? first.getFirstChild() : null;
        BasedSequence chars = mark instanceof Text ? mark.getChars().trim() : BasedSequence.NULL;
        Node lineBreak = mark == null ? null : mark.getNext();
        boolean alone = lineBreak instanceof SoftLineBreak
                || lineBreak instanceof HardLineBreak
                || lineBreak == null && first != null && first.getNext() != null;
        if (first == null
                || mark == null
                || !alone
                || !chars.startsWith("[!")
                || !chars.endsWith("]")
                || !isAlert(chars.subSequence(2, chars.length() - 1).toString())) {
            return quote;
        }
        AdmonitionBlock callout = new AdmonitionBlock(quote.getChars());
        callout.setOpeningMarker(chars.subSequence(0, 2));
        callout.setInfo(chars.subSequence(2, chars.length() - 1));
        mark.unlink();
        if (lineBreak != null) {
            lineBreak.unlink();
        } else {
            first.unlink();
        }
        callout.takeChildren(quote);
        quote.insertBefore(callout);
        quote.unlink();
        return callout;
    }

    /** What to write for a callout of an unknown type. */
    static String remedy(String kind, AdmonitionBlock callout) {
        String title = callout.getTitle().isNull() || callout.getTitle().isEmpty()
                ? capitalized(kind)
                : callout.getTitle().toString();
        return "Write `" + callout.getOpeningMarker() + " note \"" + title + "\"`, or one of these types: "
                + String.join(", ", KNOWN) + ".";
    }

    static String capitalized(String kind) {
        int first = kind.isEmpty() ? 0 : kind.codePointAt(0);
        return kind.isEmpty()
                ? ""
                : Character.toString(Character.toTitleCase(first)) + kind.substring(Character.charCount(first));
    }
}
