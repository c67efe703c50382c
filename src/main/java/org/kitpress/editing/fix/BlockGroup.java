package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;

/**
 * A group of fields in which each field begins a line of its own, cut into stretches: a field with the comment lines
 * right above it and all lines of its value.
 *
 * @param starts the index of each stretch's first line
 * @param end the index after the last stretch
 * @param indent how many characters stand before each field's name
 */
record BlockGroup(FileEdit draft, List<Integer> starts, List<Integer> keys, int end, int indent) {
    /** Null when a line of the group leaves doubt about where it belongs. */
    static @Nullable BlockGroup of(FileEdit fileEdit, List<Node.Entry> entries) {
        int indent = entries.get(0).keyPlace().column() - 1;
        List<Integer> keys = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Node.Entry entry : entries) {
            int key = entry.keyPlace().line() - 1;
            EditLine editLine = fileEdit.lines().get(key);
            String before = editLine.before(entry.keyPlace().column());
            boolean first = keys.isEmpty();
            boolean below = first || key > keys.get(keys.size() - 1);
            if (!below || before.length() != indent || !before.matches(first ? "[ -]*" : " *")) {
                return null;
            }
            int start = key;
            while (!first && start - 1 > keys.get(keys.size() - 1) && isComment(fileEdit, start - 1, indent)) {
                start--;
            }
            keys.add(key);
            starts.add(start);
        }
        int end = end(fileEdit, keys.get(keys.size() - 1), indent);
        BlockGroup group = new BlockGroup(fileEdit, starts, keys, end, indent);
        return group.isClear() ? group : null;
    }

    private static boolean isComment(FileEdit fileEdit, int index, int indent) {
        EditLine editLine = fileEdit.lines().get(index);
        return editLine.isComment() && editLine.indent() == indent;
    }

    /** The last field goes as far as lines are indented below it, or are items of its list. */
    private static int end(FileEdit fileEdit, int key, int indent) {
        int end = key + 1;
        for (int i = end; i < fileEdit.lines().size(); i++) {
            EditLine editLine = fileEdit.lines().get(i);
            boolean within = editLine.indent() > indent || isItem(editLine, indent);
            if (!editLine.isBlank() && !within) {
                break;
            }
            end = editLine.isBlank() ? end : i + 1;
        }
        return end;
    }

    private static boolean isItem(EditLine editLine, int indent) {
        String text = editLine.text().strip();
        return editLine.indent() == indent && (text.equals("-") || text.startsWith("- "));
    }

    /** Whether every line is a field, a comment right above one, or part of a value. */
    private boolean isClear() {
        for (int i = keys.get(0) + 1; i < end; i++) {
            EditLine editLine = draft.lines().get(i);
            boolean inside = editLine.indent() > indent || isItem(editLine, indent);
            boolean start = starts.contains(i) || keys.contains(i) || isAbove(i);
            if (editLine.isBlank() ? !isInValue(i) : !inside && !start) {
                return false;
            }
        }
        if (end < draft.lines().size()) {
            EditLine after = draft.lines().get(end);
            return after.isBlank()
                    || after.isComment()
                    || after.indent() < indent
                    || !after.text().matches(" *[\\]})].*");
        }
        return true;
    }

    private boolean isAbove(int index) {
        for (int i = 0; i < starts.size(); i++) {
            if (index >= starts.get(i) && index < keys.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** A blank line is part of a value when what follows is indented below the field. */
    private boolean isInValue(int blank) {
        for (int i = blank; i < end; i++) {
            if (!draft.lines().get(i).isBlank()) {
                return draft.lines().get(i).indent() > indent;
            }
        }
        return false;
    }

    /**
     * All lines of the file, with the stretches in another order.
     *
     * @param order the stretches' numbers, from 0, as they are to stand
     * @return null when a comment would lose the field that it may belong to
     */
    @Nullable
    List<EditLine> inOrder(List<Integer> order) {
        List<EditLine> all = draft.lines();
        int first = order.get(0);
        int top = keys.get(0);
        boolean newTop = first != 0;
        boolean commentAbove =
                top > 0 && all.get(top - 1).isComment() && all.get(top).indent() == indent;
        boolean newBottom = order.get(order.size() - 1) != order.size() - 1;
        boolean commentBelow = end < all.size() && isComment(draft, end, indent);
        if (newTop && (commentAbove || starts.get(first) < keys.get(first)) || newBottom && commentBelow) {
            return null;
        }
        List<EditLine> moved = new ArrayList<>(all.subList(0, top));
        for (int stretch : order) {
            int until = stretch + 1 < starts.size() ? starts.get(stretch + 1) : end;
            moved.addAll(all.subList(starts.get(stretch), until));
        }
        if (newTop) {
            String dash = all.get(top).text().substring(0, indent);
            int old = moved.indexOf(all.get(top));
            moved.set(
                    top,
                    all.get(keys.get(first))
                            .withText(dash + all.get(keys.get(first)).text().substring(indent)));
            moved.set(
                    old,
                    all.get(top)
                            .withText(" ".repeat(indent) + all.get(top).text().substring(indent)));
        }
        mendEnding(moved, end - 1);
        moved.addAll(all.subList(end, all.size()));
        return moved;
    }

    /** The file's last line may lack its break; the new last one then lacks it instead. */
    private void mendEnding(List<EditLine> moved, int last) {
        for (int i = 0; i < last; i++) {
            if (moved.get(i).ending().isEmpty()) {
                moved.set(i, moved.get(i).withEnding("\n"));
                moved.set(last, moved.get(last).withEnding(""));
            }
        }
    }
}
