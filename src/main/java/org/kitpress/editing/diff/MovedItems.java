package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.editing.diff.Difference.Part;

/** Detects items that moved between pages: removed from one and added to another with the same permanent id. */
final class MovedItems {
    /** Two pages can use the same short id for different items, so names must share this fraction of words. */
    private static final double MIN_SIMILARITY = 0.5;

    private MovedItems() {}

    private record Location(int part, Change change) {}

    static List<Part> detect(List<Part> parts) {
        Map<String, Location> removed = new LinkedHashMap<>();
        forEach(parts, Change.Type.REMOVED, (location, key) -> removed.put(key, location));
        List<List<Change>> changes = new ArrayList<>();
        parts.forEach(part -> changes.add(new ArrayList<>(part.changes())));
        forEach(parts, Change.Type.ADDED, (location, key) -> {
            Location from = removed.get(key);
            if (from != null
                    && WordDiff.similarity(
                                    from.change.node().name(),
                                    location.change.node().name())
                            >= MIN_SIMILARITY) {
                changes.get(from.part).remove(from.change);
                int at = changes.get(location.part).indexOf(location.change);
                String oldTitle = parts.get(from.part).title();
                changes.get(location.part)
                        .set(
                                at,
                                Change.moved(
                                        location.change.node(),
                                        oldTitle,
                                        parts.get(location.part).title()));
            }
        });
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<Change> remaining = changes.get(i);
            if (!remaining.isEmpty() || part.changes().isEmpty()) {
                result.add(new Part(
                        part.status(),
                        part.title(),
                        part.file(),
                        part.address(),
                        part.oldAddress(),
                        part.forwarded(),
                        part.node(),
                        List.copyOf(remaining)));
            }
        }
        return result;
    }

    private interface Visitor {
        void visit(Location location, String key);
    }

    private static void forEach(List<Part> parts, Change.Type type, Visitor visitor) {
        for (int i = 0; i < parts.size(); i++) {
            for (Change change : parts.get(i).changes()) {
                if (change.type() == type && change.node().pinned()) {
                    visitor.visit(
                            new Location(i, change),
                            change.node().type() + "#" + change.node().id());
                }
            }
        }
    }
}
