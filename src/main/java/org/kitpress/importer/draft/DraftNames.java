package org.kitpress.importer.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Sentences;

/** Titles and file names, made from texts. */
public final class DraftNames {
    private static final int TITLE_WORDS = 9;
    /** As the reading of pages has it. */
    private static final int SUMMARY_LETTERS = 200;

    private static final int SUMMARY_WORDS = 5;
    private static final Pattern END = Pattern.compile("[\\s?:.;,!]+$");

    private DraftNames() {}

    /** The name of a page that is made of fields. */
    public static String file(String title) {
        return IdSyntax.slug(title) + ".yaml";
    }

    /** The first words of a text; the whole text where it is short. */
    public static String title(Line text) {
        Line bare = text.withoutImages();
        String plain = (bare.isBlank() ? text : bare).plain().replace('\n', ' ');
        List<String> words = Arrays.asList(plain.split(" "));
        if (words.size() <= TITLE_WORDS) {
            String whole = END.matcher(plain).replaceFirst("");
            return whole.isEmpty() ? plain : whole;
        }
        return END.matcher(String.join(" ", words.subList(0, TITLE_WORDS))).replaceFirst("") + " …";
    }

    /** A label without the colon behind it. */
    static Line withoutColon(Line label) {
        String plain = label.plain();
        return plain.endsWith(":") && plain.length() > 1 ? label.slice(0, plain.length() - 1) : label;
    }

    /** The first sentence, where it can stand as a summary; else an empty text. */
    static String summary(Line text) {
        List<Line> sentences = Sentences.of(text.withoutImages());
        String first = sentences.isEmpty() ? "" : sentences.get(0).plain().replace('\n', ' ');
        boolean fits = first.codePointCount(0, first.length()) <= SUMMARY_LETTERS
                && first.split(" ").length >= SUMMARY_WORDS
                && first.endsWith(".");
        return fits ? first : "";
    }
}
