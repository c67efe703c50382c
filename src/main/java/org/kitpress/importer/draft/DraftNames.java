package org.kitpress.importer.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Sentences;

/** Derives titles, file names, and summaries from texts. */
public final class DraftNames {
    private static final int MAX_TITLE_WORDS = 9;
    /** The longest summary that content may have, in code points. */
    private static final int MAX_SUMMARY_LENGTH = 200;

    private static final int MIN_SUMMARY_WORDS = 5;
    private static final Pattern TRAILING_PUNCTUATION = Pattern.compile("(?<![\\s?:.;,!])[\\s?:.;,!]++$");

    private DraftNames() {}

    /** The file name for a page that consists of fields. */
    static String fileName(String title) {
        return IdSyntax.slug(title) + ".yaml";
    }

    /** The first words of a text, or all of a short one. */
    public static String title(Line text) {
        Line withoutImages = text.withoutImages();
        String plain = (withoutImages.isBlank() ? text : withoutImages).plain().replace('\n', ' ');
        List<String> words = Arrays.asList(plain.split(" "));
        if (words.size() <= MAX_TITLE_WORDS) {
            String whole = TRAILING_PUNCTUATION.matcher(plain).replaceFirst("");
            return whole.isEmpty() ? plain : whole;
        }
        return TRAILING_PUNCTUATION
                        .matcher(String.join(" ", words.subList(0, MAX_TITLE_WORDS)))
                        .replaceFirst("") + " …";
    }

    /** A label without a colon at its end. */
    static Line withoutColon(Line label) {
        String plain = label.plain();
        return plain.endsWith(":") && plain.length() > 1 ? label.slice(0, plain.length() - 1) : label;
    }

    /** The first sentence if it can serve as a summary; otherwise an empty text. */
    static String summary(Line text) {
        List<Line> sentences = Sentences.of(text.withoutImages());
        String first = sentences.isEmpty() ? "" : sentences.get(0).plain().replace('\n', ' ');
        boolean fits = first.codePointCount(0, first.length()) <= MAX_SUMMARY_LENGTH
                && first.split(" ").length >= MIN_SUMMARY_WORDS
                && first.endsWith(".");
        return fits ? first : "";
    }
}
