package org.kitpress.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Changes a text by its lines and words, whatever it is written in. */
final class TextMutator {
    /** So many pieces exhaust the stack of what calls itself for each. */
    private static final int MANY = 5_000;

    private final FuzzedDataProvider data;
    private final List<String> donors;

    /** @param donors texts to take lines from */
    TextMutator(FuzzedDataProvider data, List<String> donors) {
        this.data = data;
        this.donors = donors;
    }

    String mutate(String text, int changes) {
        String changed = text;
        for (int i = 0; i < changes; i++) {
            changed = change(changed);
        }
        return changed;
    }

    private String change(String text) {
        int from = place(text);
        int to = Math.min(text.length(), from + data.consumeInt(0, 80));
        String part = text.substring(from, to);
        String changed = switch (data.consumeInt(0, 11)) {
            case 0, 1, 2 -> piece() + part;
            case 3 -> piece().repeat(data.consumeInt(1, data.consumeInt(0, 5) == 0 ? MANY : 60)) + part;
            case 4 -> "";
            case 5 -> part.repeat(data.consumeInt(2, 12));
            case 6 -> piece() + part + piece();
            case 7 -> lines() + part;
            case 8 -> part.toUpperCase(Locale.ROOT);
            case 9 -> part.replace("\n", "\n" + piece());
            case 10 -> part.replace(" ", data.consumeBoolean() ? "" : "\n");
            default -> part.isEmpty() ? piece() : part.substring(1) + part.charAt(0);
        };
        return text.substring(0, from) + changed + text.substring(to);
    }

    /** A place in a text, often the start of a line. */
    private int place(String text) {
        int at = data.consumeInt(0, text.length());
        return data.consumeBoolean() ? at : text.lastIndexOf('\n', at - 1) + 1;
    }

    private String piece() {
        return data.consumeInt(0, 9) == 0
                ? data.pickValue(Corpus.FIELDS) + (data.consumeBoolean() ? ": " : "")
                : data.pickValue(Pieces.ALL);
    }

    /** Some lines of a donor. */
    private String lines() {
        List<String> lines =
                new ArrayList<>(Arrays.asList(data.pickValue(donors).split("(?<=\n)")));
        int from = data.consumeInt(0, lines.size() - 1);
        return String.join("", lines.subList(from, Math.min(lines.size(), from + data.consumeInt(1, 12))));
    }
}
