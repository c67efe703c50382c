package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;

/**
 * A text that names something and then tells about it: "Networking: partners trade news".
 *
 * @param name the first words: those that stand out, or those before a colon or a dash
 * @param rest what is told; blank for nothing
 * @param sure whether the words of the name look otherwise than the rest
 */
record LeadIn(Line name, Line rest, boolean sure) {
    private static final int MOST_WORDS = 12;
    /** A sentence of few words is a name. */
    private static final int MOST_WORDS_OF_SENTENCE = 4;

    private static final Pattern BREAK = Pattern.compile(":\\s|\\s[\u2013\u2014-]\\s|\u2014|\n");
    private static final Pattern SENTENCE = Pattern.compile("\\.\\s+(?=\\p{Lu})");
    private static final Pattern JOINT = Pattern.compile("^[\\s:\u2013\u2014,;.-]+");

    /** Null when the text names nothing first. */
    static @Nullable LeadIn of(Line text) {
        int shown = shown(text);
        String plain = text.plain();
        if (shown > 0 && words(plain.substring(0, shown)) <= MOST_WORDS) {
            return new LeadIn(DraftNames.withoutColon(text.slice(0, shown)), rest(text, shown), true);
        }
        LeadIn broken = cut(text, BREAK, MOST_WORDS);
        return broken == null ? cut(text, SENTENCE, MOST_WORDS_OF_SENTENCE) : broken;
    }

    private static @Nullable LeadIn cut(Line text, Pattern at, int most) {
        Matcher end = at.matcher(text.plain());
        boolean named = end.find() && end.start() > 0 && words(text.plain().substring(0, end.start())) <= most;
        return named && !text.slice(end.end()).isBlank()
                ? new LeadIn(text.slice(0, end.start()), text.slice(end.end()), false)
                : null;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** What follows the name, without the sign that joins both. */
    static Line rest(Line text, int from) {
        Line rest = text.slice(from);
        Matcher joint = JOINT.matcher(rest.plain());
        return joint.find() ? rest.slice(joint.end()) : rest;
    }

    /** Where the words end that stand out at the start: strong or slanted ones; 0 when none do, or all. */
    private static int shown(Line text) {
        List<TextRun> runs = text.runs();
        boolean stands = runs.stream()
                .anyMatch(run -> !standsOut(run) && !run.text().isBlank());
        int end = 0;
        for (TextRun run : runs) {
            if (!stands || !standsOut(run) && !run.text().isBlank()) {
                break;
            }
            end += run.text().length();
        }
        return text.plain().substring(0, end).isBlank() ? 0 : end;
    }

    private static boolean standsOut(TextRun run) {
        return run.style().strong() || run.style().emphasis();
    }
}
