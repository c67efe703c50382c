package org.kitpress.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph, heading, or cell that stayed text when it was parsed. Everything else, such as code, the ends
 * of links, and escaped symbols, is one {@link #READ}.
 */
final class UnreadText {
    /** What emphasis begins with. */
    private static final String SIGNS = "*_~";

    static final char READ = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    /** More are not reported. */
    private static final int MOST_HALF_OPENED = 100;

    private final List<Node> halfOpened = new ArrayList<>();
    private int[] offsets = new int[64];

    private UnreadText() {}

    static UnreadText of(Node block) {
        UnreadText unread = new UnreadText();
        @Nullable Node node = block.getFirstChild();
        while (node != null) {
            boolean inside = unread.enter(node);
            Node child = inside ? node.getFirstChild() : null;
            node = child != null ? child : Nodes.after(node, block, left -> unread.add(READ, left.getEndOffset()));
        }
        return unread;
    }

    private boolean enter(Node node) {
        if (node instanceof Text || node instanceof AttributesNode group && !AuthorAttributes.belongs(group)) {
            addText(node.getChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add('\n', node.getStartOffset());
        } else {
            if (node instanceof DelimitedNode emphasis) {
                halfOpened(node, emphasis.getOpeningMarker());
            }
            add(READ, node.getStartOffset());
            return !(node instanceof Image);
        }
        return false;
    }

    /** Remembers a sign in front of emphasis that belongs to its own one, as in {@code **word*}. */
    private void halfOpened(Node emphasis, BasedSequence marker) {
        Node before = emphasis.getPrevious();
        boolean isEmphasis = !marker.isEmpty() && SIGNS.indexOf(marker.charAt(0)) >= 0;
        if (isEmphasis
                && halfOpened.size() < MOST_HALF_OPENED
                && before instanceof Text
                && before.getEndOffset() == emphasis.getStartOffset()) {
            String sign = marker.subSequence(0, 1).toString();
            if (before.getChars().endsWith(sign) && !before.getChars().endsWith("\\" + sign)) {
                halfOpened.add(emphasis);
            }
        }
    }

    /** Emphasis with fewer signs after it than before it. */
    List<Node> halfOpened() {
        return halfOpened;
    }

    private void addText(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            boolean escapes =
                    chars.charAt(i) == '\\' && i + 1 < chars.length() && LinkScanner.isPunctuation(chars.charAt(i + 1));
            add(escapes ? READ : chars.charAt(i), chars.getIndexOffset(i));
            i += escapes ? 1 : 0;
        }
    }

    private void add(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** Where a character is in the source. */
    int offset(int at) {
        return offsets[at];
    }

    /** A part of such a text for a message, shortened. */
    static String shown(String text) {
        String plain = text.replace(READ, '…').strip();
        return plain.length() > 60
                ? plain.substring(0, plain.offsetByCodePoints(0, Math.min(50, plain.codePointCount(0, plain.length()))))
                        + "…"
                : plain;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
