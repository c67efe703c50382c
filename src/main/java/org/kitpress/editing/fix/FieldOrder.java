package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kitpress.content.yaml.Node;

/** Sorts the fields of each group into the documented order, ids first, if it is clear where each comment belongs. */
final class FieldOrder implements FixPass {
    @Override
    public boolean needsFileWithoutErrors() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        FileEdit ordered = file;
        // Inner groups are recorded before outer ones, so their lines are final when the outer group moves.
        for (ReadRecorder.Group group : recorder.groups()) {
            ordered = order(ordered, group, changes);
        }
        return ordered;
    }

    private static FileEdit order(FileEdit file, ReadRecorder.Group group, List<LineChange> changes) {
        List<Node.Entry> written = group.fields().entries();
        List<String> canonical = canonicalOrder(group.known());
        boolean known = written.stream().allMatch(entry -> canonical.contains(entry.key()));
        List<Node.Entry> sorted = written.stream()
                .sorted(Comparator.comparingInt(entry -> canonical.indexOf(entry.key())))
                .toList();
        if (!known || sorted.equals(written)) {
            return file;
        }
        BlockGroup block = BlockGroup.of(file, written);
        List<EditLine> lines = block == null
                ? null
                : block.reorder(sorted.stream().map(written::indexOf).toList());
        if (lines == null) {
            return file;
        }
        for (Node.Entry entry : moved(written, sorted)) {
            int index = sorted.indexOf(entry);
            String where = index == 0
                    ? "to the top"
                    : "below '" + sorted.get(index - 1).key() + "'";
            changes.add(new LineChange(
                    file.line(entry.keyPlace().line()).key(), 0, "moved the field '" + entry.key() + "' " + where));
        }
        return file.withLines(lines);
    }

    private static List<String> canonicalOrder(List<String> known) {
        List<String> order = new ArrayList<>(known);
        if (order.remove("id")) {
            order.add(0, "id");
        }
        return order;
    }

    /** The smallest set of fields to move; the others form a longest increasing subsequence. */
    private static List<Node.Entry> moved(List<Node.Entry> written, List<Node.Entry> sorted) {
        int size = written.size();
        int[] length = new int[size];
        int[] next = new int[size];
        int start = -1;
        for (int i = size - 1; i >= 0; i--) {
            length[i] = 1;
            next[i] = -1;
            for (int j = i + 1; j < size; j++) {
                boolean rises = sorted.indexOf(written.get(i)) < sorted.indexOf(written.get(j));
                if (rises && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    next[i] = j;
                }
            }
            start = start < 0 || length[i] >= length[start] ? i : start;
        }
        List<Node.Entry> moved = new ArrayList<>(written);
        for (int stays = start; stays >= 0; stays = next[stays]) {
            moved.remove(written.get(stays));
        }
        return moved;
    }
}
