package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares two versions of a node and everything in it. Parts are matched by their permanent ids, wherever they are, so
 * that a moved part is not reported as removed and added. Parts without a permanent id are matched by similar text.
 */
final class Comparison {
    /** Parts without permanent ids match when their names share at least this fraction of words. */
    private static final double MIN_SIMILARITY = 0.5;

    /** The node that contains each part. */
    private final Map<DiffNode, DiffNode> oldParents = new LinkedHashMap<>();

    private final Map<DiffNode, DiffNode> newParents = new LinkedHashMap<>();
    private final Map<DiffNode, DiffNode> matches = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static List<Change> of(DiffNode before, DiffNode after) {
        Comparison comparison = new Comparison();
        comparison.compareFields(before, after, "");
        collectParts(before, comparison.oldParents);
        collectParts(after, comparison.newParents);
        comparison.matchParts();
        comparison.addPartChanges();
        return comparison.changes;
    }

    private static void collectParts(DiffNode node, Map<DiffNode, DiffNode> parents) {
        for (DiffNode part : node.parts()) {
            parents.put(part, node);
            collectParts(part, parents);
        }
    }

    private void matchParts() {
        Map<String, DiffNode> byId = new HashMap<>();
        newParents.keySet().forEach(part -> byId.put(part.type() + "#" + part.id(), part));
        for (DiffNode old : oldParents.keySet()) {
            DiffNode match = byId.get(old.type() + "#" + old.id());
            if (match != null) {
                matches.put(old, match);
            }
        }
        Set<DiffNode> unmatched = new LinkedHashSet<>(newParents.keySet());
        unmatched.removeAll(matches.values());
        for (DiffNode old : oldParents.keySet()) {
            if (!matches.containsKey(old)) {
                unmatched.stream()
                        .filter(part -> isSimilar(old, part))
                        .findFirst()
                        .ifPresent(part -> {
                            matches.put(old, part);
                            unmatched.remove(part);
                        });
            }
        }
    }

    private static boolean isSimilar(DiffNode old, DiffNode current) {
        return old.type().equals(current.type())
                && !(old.pinned() && current.pinned())
                && WordDiff.similarity(old.name(), current.name()) >= MIN_SIMILARITY;
    }

    private void addPartChanges() {
        Set<DiffNode> matched = new LinkedHashSet<>(matches.values());
        // If its parent was added or removed as a whole, that is reported instead.
        oldParents.forEach((old, parent) -> {
            if (!matches.containsKey(old) && (!oldParents.containsKey(parent) || matches.containsKey(parent))) {
                changes.add(Change.removed(old, parent.name()));
            }
        });
        newParents.forEach((current, parent) -> {
            if (!matched.contains(current) && (!newParents.containsKey(parent) || matched.contains(parent))) {
                changes.add(Change.added(current, parent.name()));
            }
        });
        matches.forEach((old, current) -> {
            DiffNode oldParent = Objects.requireNonNull(oldParents.get(old));
            DiffNode newParent = Objects.requireNonNull(newParents.get(current));
            boolean inParts = oldParents.containsKey(oldParent) && newParents.containsKey(newParent);
            if (inParts && matches.get(oldParent) != newParent) {
                changes.add(Change.moved(current, oldParent.name(), newParent.name()));
            }
            compareFields(old, current, newParent.name());
        });
    }

    private void compareFields(DiffNode before, DiffNode after, String parentName) {
        Set<String> labels = new LinkedHashSet<>(before.fields().keySet());
        labels.addAll(after.fields().keySet());
        for (String label : labels) {
            Value old = before.fields().getOrDefault(label, Value.NONE);
            Value current = after.fields().getOrDefault(label, Value.NONE);
            if (!old.sameAs(current)) {
                changes.add(new Change(Change.Type.CHANGED, after, parentName, label, old, current));
            }
        }
        compareOrder(before, after, parentName);
    }

    /** Compares the order of the parts that are in both versions. */
    private void compareOrder(DiffNode before, DiffNode after, String parentName) {
        List<String> current = after.parts().stream().map(DiffNode::id).toList();
        List<String> old = before.parts().stream()
                .map(DiffNode::id)
                .filter(current::contains)
                .toList();
        List<String> kept = current.stream().filter(old::contains).toList();
        if (!old.equals(kept)) {
            changes.add(new Change(
                    Change.Type.CHANGED, after, parentName, "order", names(before, old), names(after, kept)));
        }
    }

    private static Value names(DiffNode node, List<String> ids) {
        List<String> names = node.parts().stream()
                .filter(part -> ids.contains(part.id()))
                .map(DiffNode::name)
                .toList();
        return new Value(String.join("; ", names), List.of(), ids);
    }
}
