package org.kitpress.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks a tree of nodes without recursion, so that deep nesting cannot overflow the stack. */
final class Nodes {
    private Nodes() {}

    /** The node after a node and its descendants; null at the end of the root. Reports each parent that is left. */
    static @Nullable Node after(Node from, Node root, Consumer<Node> left) {
        Node node = from;
        while (node.getNext() == null) {
            node = node.getParent();
            if (node == null || node == root) {
                return null;
            }
            left.accept(node);
        }
        return node.getNext();
    }

    static @Nullable Node after(Node from, Node root) {
        return after(from, root, left -> {});
    }
}
