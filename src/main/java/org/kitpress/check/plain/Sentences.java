package org.kitpress.check.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits English text into sentences, and at line feeds; some may have no words. */
final class Sentences {
    private static final Pattern END =
            Pattern.compile("(?<![.!?])[.!?]++[\"'”’)\\]]*+\\s++(?=[\"'“‘(\\[]?[\\p{Lu}\\p{N}])");

    /** A period that belongs to an abbreviation or to an initial. */
    private static final Pattern SHORT =
            Pattern.compile("(?:^|[\\s(])(?:Mr|Mrs|Ms|Dr|St|No|vs|etc|e\\.g|i\\.e|U\\.S|\\p{Lu})\\.\\s+$");

    /** No abbreviation is longer, including the characters around it. */
    private static final int MAX_ABBREVIATION_LENGTH = 12;

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            int start = 0;
            Matcher end = END.matcher(line);
            while (end.find()) {
                int from = Math.max(start, end.end() - MAX_ABBREVIATION_LENGTH);
                if (!SHORT.matcher(line.substring(from, end.end())).find()) {
                    sentences.add(line.substring(start, end.end()).strip());
                    start = end.end();
                }
            }
            sentences.add(line.substring(start).strip());
        }
        return sentences;
    }
}
