package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;

/** Writes ids into groups of fields that have none, where their layout leaves no doubt. */
final class IdWriter {
    private static final Pattern EMPTY_ID =
            Pattern.compile("([\"']?id[\"']? *:)(?:[ \\t]+(?:~|null))?([ \\t]*|[ \\t]+#.*|[ \\t]*[,}].*)");

    private IdWriter() {}

    /**
     * @param ids by the groups that are to have them
     * @param what tells what was done, with a place for the id
     * @return the same draft when there is nothing to write
     */
    static Draft write(Draft draft, Map<Node.Mapping, String> ids, String what, List<Change> changes) {
        List<Map.Entry<Node.Mapping, String>> items = new ArrayList<>(ids.entrySet());
        // From the bottom up, so that what is added moves no line that is still to be changed; and in a line from the
        // right to the left.
        items.sort(Comparator.comparing(
                        (Map.Entry<Node.Mapping, String> item) -> item.getKey().place())
                .reversed());
        List<Line> lines = new ArrayList<>(draft.lines());
        int key = draft.freeKey();
        for (Map.Entry<Node.Mapping, String> item : items) {
            Node.Entry empty = item.getKey().get("id");
            Line written = empty == null
                    ? add(item.getKey(), item.getValue(), key++, lines)
                    : fill(empty, item.getValue(), lines);
            if (written != null) {
                changes.add(new Change(written.key(), 0, what.formatted(item.getValue())));
            }
        }
        return lines.equals(draft.lines()) ? draft : draft.with(lines);
    }

    /** Writes the value of an id that has none. Null when the line has another form than expected. */
    private static @Nullable Line fill(Node.Entry entry, String id, List<Line> lines) {
        int index = entry.keyPlace().line() - 1;
        Line line = lines.get(index);
        Matcher empty = EMPTY_ID.matcher(line.from(entry.keyPlace().column()));
        if (!(entry.value() instanceof Node.Blank) || !empty.matches()) {
            return null;
        }
        Line filled =
                line.withText(line.before(entry.keyPlace().column()) + empty.group(1) + " " + id + empty.group(2));
        lines.set(index, filled);
        return filled;
    }

    /** Makes the id the group's first field. Null when the group has a form in which that is not certain. */
    private static @Nullable Line add(Node.Mapping group, String id, int key, List<Line> lines) {
        if (group.entries().isEmpty()) {
            return null;
        }
        Node.Entry first = group.entries().get(0);
        int index = first.keyPlace().line() - 1;
        Line line = lines.get(index);
        String before = line.before(first.keyPlace().column());
        String rest = line.from(first.keyPlace().column());
        if (lines.get(group.place().line() - 1).from(group.place().column()).startsWith("{")) {
            Line wider = line.withText(before + "id: " + id + ", " + rest);
            lines.set(index, wider);
            return wider;
        }
        if (!before.matches("[ -]*")) {
            return null;
        }
        // The old line keeps its key, so that what was said of it still leads there.
        Line added = new Line(key, before + "id: " + id, line.ending().isEmpty() ? "\n" : line.ending());
        lines.set(index, line.withText(" ".repeat(before.length()) + rest));
        lines.add(index, added);
        return added;
    }
}
