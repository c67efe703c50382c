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
    /** Texts with more pairs of words between their common ends take too long to compare; they count as replaced there. */
    private static final long MOST_PAIRS = 4_000_000;

    private WordDiff() {}

    /** A run of words: in both texts, only in the old, or only in the new. */
    record Run(Sort sort, List<String> words) {
        enum Sort {
            SAME,
            OLD,
            NEW
        }
    }

    static List<String> split(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** How much two texts have in common: 0 for nothing, 1 for all words, in any order. */
    static double likeness(String one, String other) {
        Set<String> first = new HashSet<>(split(one));
        Set<String> second = new HashSet<>(split(other));
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        int all = first.size() + second.size();
        return all == 0 ? 1 : 2.0 * shared.size() / all;
    }

    /** The runs in reading order; where words were replaced, the old ones come first. */
    static List<Run> compare(String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Run> runs = new ArrayList<>();
        add(Run.Sort.SAME, old.subList(0, start), runs);
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), runs);
        add(Run.Sort.SAME, old.subList(old.size() - end, old.size()), runs);
        return runs;
    }

    private static void middle(List<String> old, List<String> now, List<Run> runs) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            add(Run.Sort.OLD, old, runs);
            add(Run.Sort.NEW, now, runs);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(same ? Run.Sort.SAME : Run.Sort.OLD, delta.getSource().getLines(), runs);
            if (!same) {
                add(Run.Sort.NEW, delta.getTarget().getLines(), runs);
            }
        }
    }

    private static void add(Run.Sort sort, List<String> words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(sort, List.copyOf(words)));
        }
    }
}
