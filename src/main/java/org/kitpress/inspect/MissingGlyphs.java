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

/** Finds the characters of a document that its PDF cannot show, because the theme's fonts do not have them. */
public final class MissingGlyphs {
    /** More characters than these are counted, not named. */
    private static final int NAMED = 5;

    private final IntPredicate canPrint;
    private final Function<String, List<String>> lines;

    /**
     * @param canPrint whether the fonts have a character
     * @param lines the lines of a content file, relative to the site folder; empty when it cannot be read
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
                "Write it in words or with other letters, or add a font that has it to the theme."));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(codePoint), codePoint);
    }

    /** Where it stands in the page's own file; its beginning when it comes from another. */
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
