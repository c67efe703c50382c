package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kitpress.content.yaml.Node;

/**
 * Puts the fields of each group into the order in which their reader asks for them, an item's id first. A group whose
 * layout leaves doubt about which comment belongs to which field is left as it is.
 */
final class FieldOrder implements FixPass {
    @Override
    public boolean wantsSoundFile() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes) {
        FileEdit ordered = fileEdit;
        // An inner group is read to its end before its outer one, so its lines are at rest when the outer one moves:
        // inner places are used first, and the outer group's own places do not change by what happens within it.
        for (ReadNotes.Group group : readNotes.groups()) {
            ordered = order(ordered, group, changes);
        }
        return ordered;
    }

    private static FileEdit order(FileEdit fileEdit, ReadNotes.Group group, List<LineChange> changes) {
        List<Node.Entry> written = group.fields().entries();
        List<String> canonical = canonical(group.known());
        boolean known = written.stream().allMatch(entry -> canonical.contains(entry.key()));
        List<Node.Entry> wanted = written.stream()
                .sorted(Comparator.comparingInt(entry -> canonical.indexOf(entry.key())))
                .toList();
        if (!known || wanted.equals(written)) {
            return fileEdit;
        }
        BlockGroup block = BlockGroup.of(fileEdit, written);
        List<EditLine> lines = block == null
                ? null
                : block.inOrder(wanted.stream().map(written::indexOf).toList());
        if (lines == null) {
            return fileEdit;
        }
        for (Node.Entry entry : moved(written, wanted)) {
            int index = wanted.indexOf(entry);
            String where = index == 0
                    ? "to the top"
                    : "below '" + wanted.get(index - 1).key() + "'";
            changes.add(new LineChange(
                    fileEdit.line(entry.keyPlace().line()).key(), 0, "moved the field '" + entry.key() + "' " + where));
        }
        return fileEdit.with(lines);
    }

    private static List<String> canonical(List<String> known) {
        List<String> order = new ArrayList<>(known);
        if (order.remove("id")) {
            order.add(0, "id");
        }
        return order;
    }

    /** As few fields as have to move; the others keep their order. */
    private static List<Node.Entry> moved(List<Node.Entry> written, List<Node.Entry> wanted) {
        int size = written.size();
        int[] length = new int[size];
        int[] next = new int[size];
        int start = -1;
        for (int i = size - 1; i >= 0; i--) {
            length[i] = 1;
            next[i] = -1;
            for (int j = i + 1; j < size; j++) {
                boolean rises = wanted.indexOf(written.get(i)) < wanted.indexOf(written.get(j));
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
