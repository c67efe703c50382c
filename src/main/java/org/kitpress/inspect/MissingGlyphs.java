package org.kitpress.inspect;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.kitpress.model.Place;
import org.kitpress.output.PrintDocument;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Finds characters that a PDF cannot show because the fonts of the theme do not have them. */
public final class MissingGlyphs {
    /** Any more characters are only counted. */
    private static final int NAMED = 5;

    private final IntPredicate canPrint;
    private final Function<String, List<String>> lines;

    /**
     * @param canPrint whether the fonts have a character
     * @param lines returns the lines of a content file, relative to the site folder; empty if it cannot be read
     */
    public MissingGlyphs(IntPredicate canPrint, Function<String, List<String>> lines) {
        this.canPrint = canPrint;
        this.lines = lines;
    }

    public List<Finding> check(PrintDocument document) {
        List<Integer> missing = Jsoup.parse(document.html())
                .wholeText()
                .codePoints()
                .filter(c -> c >= 0x7F && !canPrint.test(c))
                .distinct()
                .boxed()
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        String named = missing.stream().limit(NAMED).map(MissingGlyphs::name).collect(Collectors.joining(", "));
        String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
        return List.of(Rule.MISSING_LETTER.at(
                place(document.source(), missing.get(0)),
                "the PDF of this page cannot show " + named + more,
                "Use other characters, or add a font that has it to the theme."));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(codePoint), codePoint);
    }

    /** The place of a character in the file of the page; the start of that file if the character comes from another one. */
    private Place place(String file, int codePoint) {
        List<String> all = lines.apply(file);
        for (int i = 0; i < all.size(); i++) {
            int at = all.get(i).indexOf(codePoint);
            if (at >= 0) {
                return new Place(file, i + 1, at + 1);
            }
        }
        return Place.startOf(file);
    }
}
