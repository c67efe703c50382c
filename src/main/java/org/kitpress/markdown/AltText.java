package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** The text of an image's brackets, without markup. */
final class AltText {
    private AltText() {}

    static String of(Node image) {
        StringBuilder text = new StringBuilder();
        @Nullable Node node = image.getFirstChild();
        while (node != null) {
            append(node, text);
            Node child = node.getFirstChild();
            node = child != null && !(node instanceof Code) ? child : Nodes.after(node, image);
        }
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text.append(InlineRules.text(node));
        } else if (node instanceof Code code) {
            text.append(InlineRules.codeText(code));
        } else if (node instanceof SoftLineBreak) {
            text.append('\n');
        }
    }
}
