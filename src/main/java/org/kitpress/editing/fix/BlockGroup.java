package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;

/**
 * A mapping in block style, split into sections: a field, the comments right above it, and all lines of its value.
 *
 * @param starts index of the first line of each section
 * @param keys index of the line with each field's name
 * @param end index after the last section
 * @param indent number of characters before each field's name
 */
record BlockGroup(FileEdit file, List<Integer> starts, List<Integer> keys, int end, int indent) {
    /** Splits a mapping; null when it is not clear which field a line belongs to. */
    static @Nullable BlockGroup of(FileEdit file, List<Node.Entry> entries) {
        int indent = entries.get(0).keyPlace().column() - 1;
        List<Integer> keys = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Node.Entry entry : entries) {
            int key = entry.keyPlace().line() - 1;
            EditLine line = file.lines().get(key);
            String before = line.before(entry.keyPlace().column());
            boolean first = keys.isEmpty();
            boolean isLower = first || key > keys.get(keys.size() - 1);
            if (!isLower || before.length() != indent || !before.matches(first ? "[ -]*" : " *")) {
                return null;
            }
            int start = key;
            while (!first && start - 1 > keys.get(keys.size() - 1) && isComment(file, start - 1, indent)) {
                start--;
            }
            keys.add(key);
            starts.add(start);
        }
        int end = end(file, keys.get(keys.size() - 1), indent);
        BlockGroup group = new BlockGroup(file, starts, keys, end, indent);
        return group.isUnambiguous() ? group : null;
    }

    private static boolean isComment(FileEdit file, int index, int indent) {
        EditLine line = file.lines().get(index);
        return line.isComment() && line.indent() == indent;
    }

    /** The last field ends before the first line that is neither indented below it nor an item of its list. */
    private static int end(FileEdit file, int key, int indent) {
        int end = key + 1;
        for (int i = end; i < file.lines().size(); i++) {
            EditLine line = file.lines().get(i);
            boolean within = line.indent() > indent || isItem(line, indent);
            if (!line.isBlank() && !within) {
                break;
            }
            end = line.isBlank() ? end : i + 1;
        }
        return end;
    }

    private static boolean isItem(EditLine line, int indent) {
        String text = line.text().strip();
        return line.indent() == indent && (text.equals("-") || text.startsWith("- "));
    }

    /** Whether every line is a field, a comment right above a field, or part of a value. */
    private boolean isUnambiguous() {
        for (int i = keys.get(0) + 1; i < end; i++) {
            EditLine line = file.lines().get(i);
            boolean inside = line.indent() > indent || isItem(line, indent);
            boolean start = starts.contains(i) || keys.contains(i) || isCommentOfField(i);
            if (line.isBlank() ? !isInValue(i) : !inside && !start) {
                return false;
            }
        }
        if (end < file.lines().size()) {
            EditLine after = file.lines().get(end);
            return after.isBlank()
                    || after.isComment()
                    || after.indent() < indent
                    || !after.text().matches(" *[\\]})].*");
        }
        return true;
    }

    private boolean isCommentOfField(int index) {
        for (int i = 0; i < starts.size(); i++) {
            if (index >= starts.get(i) && index < keys.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** A blank line is part of a value when the next line is indented below the field. */
    private boolean isInValue(int blank) {
        for (int i = blank; i < end; i++) {
            if (!file.lines().get(i).isBlank()) {
                return file.lines().get(i).indent() > indent;
            }
        }
        return false;
    }

    /**
     * All lines of the file, with the sections in another order.
     *
     * @param order indexes of the sections, in the new order
     * @return null when a comment could lose the field that it belongs to
     */
    @Nullable
    List<EditLine> reorder(List<Integer> order) {
        List<EditLine> all = file.lines();
        int first = order.get(0);
        int top = keys.get(0);
        boolean newTop = first != 0;
        boolean commentAbove =
                top > 0 && all.get(top - 1).isComment() && all.get(top).indent() == indent;
        boolean newBottom = order.get(order.size() - 1) != order.size() - 1;
        boolean commentBelow = end < all.size() && isComment(file, end, indent);
        if (newTop && (commentAbove || starts.get(first) < keys.get(first)) || newBottom && commentBelow) {
            return null;
        }
        List<EditLine> moved = new ArrayList<>(all.subList(0, top));
        for (int section : order) {
            int until = section + 1 < starts.size() ? starts.get(section + 1) : end;
            moved.addAll(all.subList(starts.get(section), until));
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
        restoreLastEnding(moved, end - 1);
        moved.addAll(all.subList(end, all.size()));
        return moved;
    }

    /** If the file ended without a line break, the new last line does. */
    private void restoreLastEnding(List<EditLine> moved, int last) {
        for (int i = 0; i < last; i++) {
            if (moved.get(i).ending().isEmpty()) {
                moved.set(i, moved.get(i).withEnding(moved.get(last).ending()));
                moved.set(last, moved.get(last).withEnding(""));
            }
        }
    }
}
