package org.kitpress.report;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that an editor probably meant. */
public final class Suggestions {
    private Suggestions() {}

    /** The most similar known name, the first of several; null if none is similar. */
    public static @Nullable String nearest(String name, Collection<String> known) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            // Names of very different lengths are never similar, and comparing them would take long.
            int longer = Math.max(name.length(), candidate.length());
            if (Math.abs(name.length() - candidate.length()) > Math.max(1, longer / 3)) {
                continue;
            }
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best != null && bestDistance <= Math.max(1, Math.max(name.length(), best.length()) / 3) ? best : null;
    }

    /** "Did you mean 'x'? ", with the space; empty if no known name is similar. */
    public static String didYouMean(String name, Collection<String> known) {
        String near = nearest(name, known);
        return near == null ? "" : "Did you mean '" + near + "'? ";
    }

    /** The optimal string alignment distance: substitutions, insertions, deletions, and swaps of adjacent characters. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
