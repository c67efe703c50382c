package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two versions of a thing and of all that stands in it. Parts are known by their permanent ids
 * wherever they stand, so that one that has moved is not told as gone and new; those without one by their words.
 */
final class Comparison {
    /** Parts whose ids are not pinned are the same when they share this much of their words. */
    private static final double ALIKE = 0.5;

    private final Map<DiffNode, String> oldPlaces = new LinkedHashMap<>();
    private final Map<DiffNode, String> newPlaces = new LinkedHashMap<>();
    private final Map<DiffNode, DiffNode> newOfOld = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static List<Change> of(DiffNode before, DiffNode after) {
        Comparison comparison = new Comparison();
        comparison.fields(before, after, "");
        gather(before, before.name(), comparison.oldPlaces);
        gather(after, after.name(), comparison.newPlaces);
        comparison.pair();
        comparison.tell();
        return comparison.changes;
    }

    private static void gather(DiffNode diffNode, String name, Map<DiffNode, String> places) {
        for (DiffNode part : diffNode.parts()) {
            places.put(part, name);
            gather(part, part.name(), places);
        }
    }

    private void pair() {
        Map<String, DiffNode> byId = new HashMap<>();
        newPlaces.keySet().forEach(part -> byId.put(part.type() + "#" + part.id(), part));
        for (DiffNode old : oldPlaces.keySet()) {
            DiffNode same = byId.get(old.type() + "#" + old.id());
            if (same != null) {
                newOfOld.put(old, same);
            }
        }
        Set<DiffNode> left = new LinkedHashSet<>(newPlaces.keySet());
        left.removeAll(newOfOld.values());
        for (DiffNode old : oldPlaces.keySet()) {
            if (!newOfOld.containsKey(old)) {
                left.stream().filter(part -> isAlike(old, part)).findFirst().ifPresent(part -> {
                    newOfOld.put(old, part);
                    left.remove(part);
                });
            }
        }
    }

    private static boolean isAlike(DiffNode old, DiffNode now) {
        return old.type().equals(now.type())
                && !(old.pinned() && now.pinned())
                && WordDiff.likeness(old.name(), now.name()) >= ALIKE;
    }

    private void tell() {
        Set<DiffNode> known = new LinkedHashSet<>(newOfOld.values());
        oldPlaces.forEach((old, place) -> {
            if (!newOfOld.containsKey(old) && !isPartOf(old, oldPlaces.keySet(), newOfOld.keySet())) {
                changes.add(Change.removed(old, place));
            }
        });
        newPlaces.forEach((now, place) -> {
            if (!known.contains(now) && !isPartOf(now, newPlaces.keySet(), known)) {
                changes.add(Change.added(now, place));
            }
        });
        newOfOld.forEach((old, now) -> {
            DiffNode oldParent = parent(old, oldPlaces.keySet());
            DiffNode newParent = parent(now, newPlaces.keySet());
            if (oldParent != null && newParent != null && newOfOld.get(oldParent) != newParent) {
                changes.add(Change.moved(now, oldParent.name(), newParent.name()));
            }
            fields(old, now, newPlaces.getOrDefault(now, ""));
        });
    }

    /** Whether it stands in something that is gone, or new, as a whole, which is told for both. */
    private static boolean isPartOf(DiffNode part, Set<DiffNode> all, Set<DiffNode> known) {
        DiffNode parent = parent(part, all);
        return parent != null && !known.contains(parent);
    }

    private static @Nullable DiffNode parent(DiffNode part, Set<DiffNode> all) {
        return all.stream()
                .filter(each -> each.parts().stream().anyMatch(child -> child == part))
                .findFirst()
                .orElse(null);
    }

    private void fields(DiffNode before, DiffNode after, String where) {
        Set<String> labels = new LinkedHashSet<>(before.fields().keySet());
        labels.addAll(after.fields().keySet());
        for (String label : labels) {
            Value old = before.fields().getOrDefault(label, Value.NONE);
            Value now = after.fields().getOrDefault(label, Value.NONE);
            if (!old.sameAs(now)) {
                changes.add(new Change(Change.Sort.CHANGED, after, where, label, old, now));
            }
        }
        order(before, after, where);
    }

    /** Parts that are in both and stand in another order. */
    private void order(DiffNode before, DiffNode after, String where) {
        List<String> now = after.parts().stream().map(DiffNode::id).toList();
        List<String> old =
                before.parts().stream().map(DiffNode::id).filter(now::contains).toList();
        List<String> kept = now.stream().filter(old::contains).toList();
        if (!old.equals(kept)) {
            changes.add(new Change(Change.Sort.CHANGED, after, where, "order", names(before, old), names(after, kept)));
        }
    }

    private static Value names(DiffNode diffNode, List<String> ids) {
        List<String> names = diffNode.parts().stream()
                .filter(part -> ids.contains(part.id()))
                .map(DiffNode::name)
                .toList();
        return new Value(String.join("; ", names), List.of(), ids);
    }
}
