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
    static FileEdit write(FileEdit fileEdit, Map<Node.Mapping, String> ids, String what, List<LineChange> changes) {
        List<Map.Entry<Node.Mapping, String>> items = new ArrayList<>(ids.entrySet());
        // From the bottom up, so that what is added moves no line that is still to be changed; and in a line from the
        // right to the left.
        items.sort(Comparator.comparing(
                        (Map.Entry<Node.Mapping, String> item) -> item.getKey().place())
                .reversed());
        List<EditLine> lines = new ArrayList<>(fileEdit.lines());
        int key = fileEdit.freeKey();
        for (Map.Entry<Node.Mapping, String> item : items) {
            Node.Entry empty = item.getKey().get("id");
            EditLine written = empty == null
                    ? add(item.getKey(), item.getValue(), key++, lines)
                    : fill(empty, item.getValue(), lines);
            if (written != null) {
                changes.add(new LineChange(written.key(), 0, what.formatted(item.getValue())));
            }
        }
        return lines.equals(fileEdit.lines()) ? fileEdit : fileEdit.with(lines);
    }

    /** Writes the value of an id that has none. Null when the line has another form than expected. */
    private static @Nullable EditLine fill(Node.Entry entry, String id, List<EditLine> lines) {
        int index = entry.keyPlace().line() - 1;
        EditLine editLine = lines.get(index);
        Matcher empty = EMPTY_ID.matcher(editLine.from(entry.keyPlace().column()));
        if (!(entry.value() instanceof Node.Blank) || !empty.matches()) {
            return null;
        }
        EditLine filled = editLine.withText(
                editLine.before(entry.keyPlace().column()) + empty.group(1) + " " + id + empty.group(2));
        lines.set(index, filled);
        return filled;
    }

    /** Makes the id the group's first field. Null when the group has a form in which that is not certain. */
    private static @Nullable EditLine add(Node.Mapping group, String id, int key, List<EditLine> lines) {
        if (group.entries().isEmpty()) {
            return null;
        }
        Node.Entry first = group.entries().get(0);
        int index = first.keyPlace().line() - 1;
        EditLine editLine = lines.get(index);
        String before = editLine.before(first.keyPlace().column());
        String rest = editLine.from(first.keyPlace().column());
        if (lines.get(group.place().line() - 1).from(group.place().column()).startsWith("{")) {
            EditLine wider = editLine.withText(before + "id: " + id + ", " + rest);
            lines.set(index, wider);
            return wider;
        }
        if (!before.matches("[ -]*")) {
            return null;
        }
        // The old line keeps its key, so that what was said of it still leads there.
        EditLine added =
                new EditLine(key, before + "id: " + id, editLine.ending().isEmpty() ? "\n" : editLine.ending());
        lines.set(index, editLine.withText(" ".repeat(before.length()) + rest));
        lines.add(index, added);
        return added;
    }
}
