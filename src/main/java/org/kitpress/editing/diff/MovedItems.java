package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kitpress.editing.diff.Difference.Part;

/** Detects items that moved between pages: removed from one and added to another with the same permanent id. */
final class MovedItems {
    /** Two pages can use the same short id for different items, so names must share this fraction of words. */
    private static final double MIN_SIMILARITY = 0.5;

    private MovedItems() {}

    /** @param part the index of the part that the change is in */
    private record Location(int part, Change change) {
        DiffNode node() {
            return change.node();
        }

        String key() {
            return node().type() + "#" + node().id();
        }
    }

    static List<Part> detect(List<Part> parts) {
        List<List<Change>> changes = new ArrayList<>();
        parts.forEach(part -> changes.add(new ArrayList<>(part.changes())));
        Map<String, Location> removed = new HashMap<>();
        forEach(parts, Change.Type.REMOVED, location -> removed.put(location.key(), location));
        forEach(parts, Change.Type.ADDED, location -> {
            Location from = removed.get(location.key());
            if (from != null
                    && WordDiff.similarity(from.node().name(), location.node().name()) >= MIN_SIMILARITY) {
                changes.get(from.part).remove(from.change);
                String oldTitle = parts.get(from.part).title();
                String newTitle = parts.get(location.part).title();
                Collections.replaceAll(
                        changes.get(location.part), location.change, Change.moved(location.node(), oldTitle, newTitle));
            }
        });
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!changes.get(i).isEmpty() || parts.get(i).changes().isEmpty()) {
                result.add(parts.get(i).with(changes.get(i)));
            }
        }
        return result;
    }

    private static void forEach(List<Part> parts, Change.Type type, Consumer<Location> seen) {
        for (int i = 0; i < parts.size(); i++) {
            for (Change change : parts.get(i).changes()) {
                if (change.type() == type && change.node().pinned()) {
                    seen.accept(new Location(i, change));
                }
            }
        }
    }
}
