package org.kitpress.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.output.PrintDocument;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Finds characters that a PDF cannot show because the fonts of the theme do not have them. */
public final class MissingGlyphs {
    /** Any more characters are only counted. */
    private static final int NAMED = 5;

    private final IntPredicate canPrint;
    private final Set<String> files;
    private final Function<String, List<String>> lines;

    /**
     * @param canPrint whether the fonts have a character
     * @param files the content files
     * @param lines returns the lines of a content file, relative to the site folder; empty if it cannot be read
     */
    public MissingGlyphs(IntPredicate canPrint, Set<String> files, Function<String, List<String>> lines) {
        this.canPrint = canPrint;
        this.files = files;
        this.lines = lines;
    }

    public List<Finding> check(PrintDocument document) {
        List<Integer> missing = Jsoup.parse(document.html())
                .wholeText()
                .codePoints()
                .filter(c -> c >= 0x7F && !canPrint.test(c))
                .distinct()
                .boxed()
                .filter(c -> place(document.source(), c) != null)
                .toList();
        Place place = missing.isEmpty() ? null : place(document.source(), missing.get(0));
        if (place == null) {
            return List.of();
        }
        String named = missing.stream().limit(NAMED).map(MissingGlyphs::name).collect(Collectors.joining(", "));
        String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
        return List.of(Rule.MISSING_LETTER.at(
                place,
                "the PDF of this page cannot show " + named + more,
                "Use other characters, or add a font that has it to the theme."));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(codePoint), codePoint);
    }

    /** The place of a character in the file of the page, or else in another one; null if it is not of the content. */
    private @Nullable Place place(String file, int codePoint) {
        return Stream.concat(Stream.of(file), files.stream())
                .map(each -> placeIn(each, codePoint))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Place placeIn(String file, int codePoint) {
        List<String> all = lines.apply(file);
        for (int i = 0; i < all.size(); i++) {
            int at = indexOf(all.get(i), codePoint);
            if (at >= 0) {
                return new Place(file, i + 1, at + 1);
            }
        }
        return null;
    }

    /** Where a line has a character, also as a character reference or as an escape of YAML; -1 for nowhere. */
    private static int indexOf(String line, int codePoint) {
        int at = line.indexOf(codePoint);
        if (at < 0
                && line.indexOf('&') >= 0
                && Parser.unescapeEntities(line, false).indexOf(codePoint) >= 0) {
            at = line.indexOf('&');
        }
        return at >= 0 ? at : line.toLowerCase(Locale.ROOT).indexOf(String.format(Locale.ROOT, "\\u%04x", codePoint));
    }
}
