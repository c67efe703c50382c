package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares texts word by word, by a longest common subsequence. */
final class WordDiff {
    /** Beyond this many pairs of words a table would not fit; such texts are taken as wholly changed between their ends. */
    private static final long TABLE = 4_000_000;

    private WordDiff() {}

    /** A run of words: in both texts, only in the old, or only in the new. */
    record Run(Sort sort, List<String> words) {
        enum Sort {
            SAME,
            OLD,
            NEW
        }

        String text() {
            return String.join(" ", words);
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
        Runs runs = new Runs();
        old.subList(0, start).forEach(word -> runs.add(Run.Sort.SAME, word));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), runs);
        old.subList(old.size() - end, old.size()).forEach(word -> runs.add(Run.Sort.SAME, word));
        return runs.list();
    }

    private static void middle(List<String> old, List<String> now, Runs runs) {
        int[][] common = (long) old.size() * now.size() > TABLE ? null : table(old, now);
        int i = 0;
        int j = 0;
        while (common != null && i < old.size() && j < now.size()) {
            if (old.get(i).equals(now.get(j))) {
                runs.add(Run.Sort.SAME, old.get(i++));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                runs.add(Run.Sort.OLD, old.get(i++));
            } else {
                runs.add(Run.Sort.NEW, now.get(j++));
            }
        }
        old.subList(i, old.size()).forEach(word -> runs.add(Run.Sort.OLD, word));
        now.subList(j, now.size()).forEach(word -> runs.add(Run.Sort.NEW, word));
    }

    /** The length of the longest common subsequence of what begins at each pair of words. */
    private static int[][] table(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Gathers words into runs; between two same ones, old words stand before new ones. */
    private static final class Runs {
        private final List<Run> done = new ArrayList<>();
        private final List<String> old = new ArrayList<>();
        private final List<String> now = new ArrayList<>();
        private final List<String> same = new ArrayList<>();

        void add(Run.Sort sort, String word) {
            if (sort == Run.Sort.SAME) {
                flush(old, Run.Sort.OLD);
                flush(now, Run.Sort.NEW);
                same.add(word);
            } else {
                flush(same, Run.Sort.SAME);
                (sort == Run.Sort.OLD ? old : now).add(word);
            }
        }

        private void flush(List<String> words, Run.Sort sort) {
            if (!words.isEmpty()) {
                done.add(new Run(sort, List.copyOf(words)));
                words.clear();
            }
        }

        List<Run> list() {
            flush(same, Run.Sort.SAME);
            flush(old, Run.Sort.OLD);
            flush(now, Run.Sort.NEW);
            return done;
        }
    }
}
