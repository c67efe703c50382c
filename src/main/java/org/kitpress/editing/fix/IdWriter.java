package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;

/** Adds ids to groups of fields where the layout is unambiguous. */
final class IdWriter {
    private static final Pattern EMPTY_ID =
            Pattern.compile("([\"']?id[\"']? *:)(?:[ \\t]+(?:~|null))?([ \\t]*|[ \\t]+#.*|[ \\t]*[,}].*)");

    private IdWriter() {}

    /**
     * @param ids ids by the groups that should have them
     * @param description a format string with a place for the id
     * @return the same file when there is nothing to add
     */
    static FileEdit write(FileEdit file, Map<Node.Mapping, String> ids, String description, List<LineChange> changes) {
        List<Map.Entry<Node.Mapping, String>> items = new ArrayList<>(ids.entrySet());
        // Bottom to top and right to left, so that additions do not move places that are still to be changed.
        items.sort(Comparator.comparing(
                        (Map.Entry<Node.Mapping, String> item) -> item.getKey().place())
                .reversed());
        List<EditLine> lines = new ArrayList<>(file.lines());
        int key = file.unusedKey();
        for (Map.Entry<Node.Mapping, String> item : items) {
            Node.Entry empty = item.getKey().get("id");
            EditLine written = empty == null
                    ? add(item.getKey(), item.getValue(), key++, lines)
                    : fill(empty, item.getValue(), lines);
            if (written != null) {
                changes.add(new LineChange(written.key(), 0, description.formatted(item.getValue())));
            }
        }
        return lines.equals(file.lines()) ? file : file.withLines(lines);
    }

    /** Fills an empty id field; null when the line does not look as expected. */
    private static @Nullable EditLine fill(Node.Entry entry, String id, List<EditLine> lines) {
        int index = entry.keyPlace().line() - 1;
        EditLine line = lines.get(index);
        Matcher empty = EMPTY_ID.matcher(line.from(entry.keyPlace().column()));
        if (!(entry.value() instanceof Node.Blank) || !empty.matches()) {
            return null;
        }
        EditLine filled =
                line.withText(line.before(entry.keyPlace().column()) + empty.group(1) + " " + id + empty.group(2));
        lines.set(index, filled);
        return filled;
    }

    /** Adds the id as the first field; null when the group's layout is ambiguous. */
    private static @Nullable EditLine add(Node.Mapping group, String id, int key, List<EditLine> lines) {
        if (group.entries().isEmpty()) {
            return null;
        }
        Node.Entry first = group.entries().get(0);
        int index = first.keyPlace().line() - 1;
        EditLine firstLine = lines.get(index);
        String before = firstLine.before(first.keyPlace().column());
        String rest = firstLine.from(first.keyPlace().column());
        if (lines.get(group.place().line() - 1).from(group.place().column()).startsWith("{")) {
            EditLine edited = firstLine.withText(before + "id: " + id + ", " + rest);
            lines.set(index, edited);
            return edited;
        }
        if (!before.matches("[ -]*")) {
            return null;
        }
        // The old line keeps its key, so that earlier changes still refer to it.
        EditLine added =
                new EditLine(key, before + "id: " + id, firstLine.ending().isEmpty() ? "\n" : firstLine.ending());
        lines.set(index, firstLine.withText(" ".repeat(before.length()) + rest));
        lines.add(index, added);
        return added;
    }
}
