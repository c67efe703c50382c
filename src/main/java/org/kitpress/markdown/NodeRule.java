package org.kitpress.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** How one kind of node is written. */
interface NodeRule<N extends Node> {

    /** Writes what comes before the node's children; false when neither they nor {@link #leave} have their turn. */
    boolean enter(N node, WriteContext out);

    default void leave(N node, WriteContext out) {}

    /** For nodes without children, and for those whose children are not written. */
    interface Leaf<N extends Node> extends NodeRule<N> {
        void write(N node, WriteContext out);

        @Override
        default boolean enter(N node, WriteContext out) {
            write(node, out);
            return false;
        }
    }

    /** A node that is one element around its children. */
    interface Element<N extends Node> extends NodeRule<N> {
        Tag tag(N node, WriteContext out);

        @Override
        default boolean enter(N node, WriteContext out) {
            out.open(tag(node, out).with(out.attributes(node)));
            return true;
        }

        @Override
        default void leave(N node, WriteContext out) {
            out.close(tag(node, out).name());
        }
    }
}
