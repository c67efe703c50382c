package org.kitpress.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walking a tree of nodes without a stack, so that no depth of nesting is too deep. */
final class Nodes {
    private Nodes() {}

    /** The node that follows a node and all within it; null at the end of the root. Tells of every parent left. */
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
