package org.kitpress.editing.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares texts word by word. */
final class WordDiff {
    /** With more pairs of words between the common start and end, the texts count as replaced, to save time. */
    private static final long MAX_PAIRS = 4_000_000;

    private WordDiff() {}

    /** A run of words: in both texts, only in the old, or only in the new. */
    record Run(Type type, List<String> words) {
        enum Type {
            SAME,
            OLD,
            NEW
        }
    }

    static List<String> split(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** The fraction of words that two texts share in any order: from 0 to 1. */
    static double similarity(String one, String other) {
        return shared(new HashSet<>(split(one)), new HashSet<>(split(other)), 1);
    }

    /** The fraction of elements that two sets share: from 0 to 1; the given one for two empty sets. */
    static double shared(Set<String> one, Set<String> other, double ofNone) {
        int all = one.size() + other.size();
        return all == 0 ? ofNone : 2.0 * one.stream().filter(other::contains).count() / all;
    }

    /** Compares two texts. Runs are in reading order; removed words come before the added ones that replace them. */
    static List<Run> compare(String before, String after) {
        List<String> old = split(before);
        List<String> current = split(after);
        int start = 0;
        while (start < Math.min(old.size(), current.size()) && old.get(start).equals(current.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), current.size()) - start
                && old.get(old.size() - 1 - end).equals(current.get(current.size() - 1 - end))) {
            end++;
        }
        List<Run> runs = new ArrayList<>();
        add(Run.Type.SAME, old.subList(0, start), runs);
        middle(old.subList(start, old.size() - end), current.subList(start, current.size() - end), runs);
        add(Run.Type.SAME, old.subList(old.size() - end, old.size()), runs);
        return runs;
    }

    private static void middle(List<String> old, List<String> current, List<Run> runs) {
        if ((long) old.size() * current.size() > MAX_PAIRS) {
            add(Run.Type.OLD, old, runs);
            add(Run.Type.NEW, current, runs);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, current, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(same ? Run.Type.SAME : Run.Type.OLD, delta.getSource().getLines(), runs);
            if (!same) {
                add(Run.Type.NEW, delta.getTarget().getLines(), runs);
            }
        }
    }

    private static void add(Run.Type type, List<String> words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(type, List.copyOf(words)));
        }
    }
}
