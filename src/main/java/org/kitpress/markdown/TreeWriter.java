package org.kitpress.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes each node of a document by the rule for its class, without a stack that deep nesting could exhaust. */
final class TreeWriter {
    private final Map<Class<?>, NodeRule<Node>> rules;

    TreeWriter() {
        RuleBook book = new RuleBook();
        BlockRules.addTo(book);
        ListRules.addTo(book);
        TableRules.addTo(book);
        InlineRules.addTo(book);
        LinkRules.addTo(book);
        NoteRules.addTo(book);
        rules = Map.copyOf(book.rules);
    }

    void write(Document document, HtmlSink htmlSink) {
        WriteContext out = new WriteContext(document, htmlSink);
        walk(document, out);
        out.footnotes.write(out, note -> walk(note, out));
    }

    /** Writes the children of a node, without the node itself. */
    private void walk(Node root, WriteContext out) {
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            Node child = enter(node, out) ? node.getFirstChild() : null;
            node = child != null
                    ? child
                    : Nodes.after(node, root, left -> rule(left).leave(left, out));
        }
    }

    private boolean enter(Node node, WriteContext out) {
        NodeRule<Node> rule = rule(node);
        if (!rule.enter(node, out)) {
            return false;
        }
        if (node.getFirstChild() == null) {
            rule.leave(node, out);
        }
        return true;
    }

    private NodeRule<Node> rule(Node node) {
        return rules.getOrDefault(node.getClass(), TreeWriter::asText);
    }

    /** Writes nodes that have no rule, such as a table's bar inside a link, as the author wrote them. */
    private static boolean asText(Node node, WriteContext out) {
        if (!node.hasChildren()) {
            out.sink.text(InlineRules.text(node));
        }
        return node.hasChildren();
    }

    /** Collects the rules by the class that they are for. */
    static final class RuleBook {
        private final Map<Class<?>, NodeRule<Node>> rules = new HashMap<>();

        @SuppressWarnings("unchecked") // a rule is only ever given nodes of the class it is filed under
        <N extends Node> void add(Class<N> kind, NodeRule<? super N> rule) {
            rules.put(kind, (NodeRule<Node>) (NodeRule<?>) rule);
        }
    }
}
