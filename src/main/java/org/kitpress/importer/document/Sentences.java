package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into sentences. */
public final class Sentences {
    private static final String CLOSING = "[\"'”’»)\\]]*+";
    private static final String OPENING = "(?=[\"'“‘«(\\[¿¡]*+[\\p{Lu}\\p{N}])";
    private static final Pattern END = Pattern.compile("(?<![.!?])[.!?]++" + CLOSING + "\\s++" + OPENING + "|\n");
    private static final Pattern QUESTION_END = Pattern.compile("\\?" + CLOSING + "(\\s++|$)");

    /** A period that ends an abbreviation or an initial, not a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(^|[\\s(])(Mr|Mrs|Ms|Dr|St|No|vs|etc|Sra?|Dra|e\\.g|i\\.e|p\\. ?ej|U\\.S|\\p{Lu})\\.\\s*$");

    /** No abbreviation is longer, including the characters around it. */
    private static final int MAX_ABBREVIATION_LENGTH = 12;

    private Sentences() {}

    public static List<Line> of(Line text) {
        String plain = text.plain();
        List<Integer> ends = new ArrayList<>();
        Matcher end = END.matcher(plain);
        while (end.find()) {
            if (!ABBREVIATION
                    .matcher(plain.substring(Math.max(0, end.end() - MAX_ABBREVIATION_LENGTH), end.end()))
                    .find()) {
                ends.add(end.end());
            }
        }
        return split(text, ends);
    }

    /** Splits after each question. Text after the last question becomes the last part. */
    public static List<Line> questions(Line text) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = QUESTION_END.matcher(text.plain());
        while (end.find()) {
            ends.add(end.end());
        }
        return split(text, ends);
    }

    public static boolean isQuestion(Line text) {
        return QUESTION_END.matcher(text.plain()).find();
    }

    private static List<Line> split(Line text, List<Integer> ends) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            parts.add(text.slice(start, end));
            start = end;
        }
        parts.add(text.slice(start));
        parts.removeIf(Line::isBlank);
        return parts;
    }
}
