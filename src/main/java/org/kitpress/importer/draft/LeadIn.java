package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;

/**
 * A text that names something and then describes it: "Networking: partners trade news".
 *
 * @param name the first words: those that are emphasized, or those before a colon or a dash
 * @param rest the description; blank for none
 * @param emphasized whether the style of the name differs from the rest
 */
record LeadIn(Line name, Line rest, boolean emphasized) {
    private static final int MAX_NAME_WORDS = 12;
    /** A sentence this short can be a name. */
    private static final int MAX_SENTENCE_WORDS = 4;

    private static final Pattern BREAK = Pattern.compile(":\\s|\\s[\u2013\u2014-]\\s|\u2014|\n");
    private static final Pattern SENTENCE = Pattern.compile("\\.\\s+(?=\\p{Lu})");
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:\u2013\u2014,;.-]+");

    /** Splits a text; null when it does not start with a name. */
    static @Nullable LeadIn of(Line text) {
        int emphasized = emphasizedLength(text);
        String plain = text.plain();
        if (emphasized > 0 && wordCount(plain.substring(0, emphasized)) <= MAX_NAME_WORDS) {
            return new LeadIn(DraftNames.withoutColon(text.slice(0, emphasized)), rest(text, emphasized), true);
        }
        LeadIn atBreak = splitAt(text, BREAK, MAX_NAME_WORDS);
        return atBreak == null ? splitAt(text, SENTENCE, MAX_SENTENCE_WORDS) : atBreak;
    }

    private static @Nullable LeadIn splitAt(Line text, Pattern at, int maxWords) {
        Matcher end = at.matcher(text.plain());
        boolean hasName =
                end.find() && end.start() > 0 && wordCount(text.plain().substring(0, end.start())) <= maxWords;
        return hasName && !text.slice(end.end()).isBlank()
                ? new LeadIn(text.slice(0, end.start()), text.slice(end.end()), false)
                : null;
    }

    private static int wordCount(String text) {
        return text.strip().split("\\s+").length;
    }

    /** The text after the name, without the separator. */
    static Line rest(Line text, int from) {
        Line rest = text.slice(from);
        Matcher separator = SEPARATOR.matcher(rest.plain());
        return separator.find() ? rest.slice(separator.end()) : rest;
    }

    /**
     * The length of the strong or emphasized text at the start; 0 when there is none, or when everything is emphasized.
     */
    private static int emphasizedLength(Line text) {
        List<TextRun> runs = text.runs();
        boolean hasPlainText =
                runs.stream().anyMatch(run -> !isEmphasized(run) && !run.text().isBlank());
        int end = 0;
        for (TextRun run : runs) {
            if (!hasPlainText || !isEmphasized(run) && !run.text().isBlank()) {
                break;
            }
            end += run.text().length();
        }
        return text.plain().substring(0, end).isBlank() ? 0 : end;
    }

    private static boolean isEmphasized(TextRun run) {
        return run.style().strong() || run.style().emphasis();
    }
}
