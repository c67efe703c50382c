package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.editing.diff.Difference.Part;

/** What is gone from one page and new on another with the same permanent id has moved. */
final class MovedItems {
    /** The same id on two pages may also be two things that share a short name. */
    private static final double ALIKE = 0.5;

    private MovedItems() {}

    private record Spot(int part, Change change) {}

    static List<Part> pages(List<Part> parts) {
        Map<String, Spot> gone = new LinkedHashMap<>();
        each(parts, Change.Sort.REMOVED, (spot, key) -> gone.put(key, spot));
        List<List<Change>> changes = new ArrayList<>();
        parts.forEach(part -> changes.add(new ArrayList<>(part.changes())));
        each(parts, Change.Sort.ADDED, (spot, key) -> {
            Spot from = gone.get(key);
            if (from != null
                    && WordDiff.likeness(
                                    from.change.thing().name(),
                                    spot.change.thing().name())
                            >= ALIKE) {
                changes.get(from.part).remove(from.change);
                int at = changes.get(spot.part).indexOf(spot.change);
                String there = parts.get(from.part).title();
                changes.get(spot.part)
                        .set(
                                at,
                                Change.moved(
                                        spot.change.thing(),
                                        there,
                                        parts.get(spot.part).title()));
            }
        });
        List<Part> told = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<Change> left = changes.get(i);
            if (!left.isEmpty() || part.changes().isEmpty()) {
                told.add(new Part(
                        part.fate(),
                        part.title(),
                        part.file(),
                        part.address(),
                        part.oldAddress(),
                        part.forwarded(),
                        part.thing(),
                        List.copyOf(left)));
            }
        }
        return told;
    }

    private interface Visitor {
        void visit(Spot spot, String key);
    }

    private static void each(List<Part> parts, Change.Sort sort, Visitor visitor) {
        for (int i = 0; i < parts.size(); i++) {
            for (Change change : parts.get(i).changes()) {
                if (change.sort() == sort && change.thing().pinned()) {
                    visitor.visit(
                            new Spot(i, change),
                            change.thing().type() + "#" + change.thing().id());
                }
            }
        }
    }
}
