package org.kitpress.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Abbreviations that are not explained, each once in a file. */
final class UndefinedAbbreviations implements Check {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** How many words before or after the abbreviation can be its meaning, for each of its letters. */
    private static final int WORDS_PER_LETTER = 2;

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,}[ ,'’-]+){2,}\\p{Lu}{2,}");

    private static final Pattern INLINE = Pattern.compile("</?(strong|em|b|i|u|s|del|ins|small|sub|sup|mark|q|cite)>");

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        if (context.isBroken(CheckContext.GLOSSARY) || context.isBroken(CheckContext.PARTIES)) {
            return;
        }
        KnownAbbreviations knownAbbreviations = new KnownAbbreviations(context.toolkit());
        Map<Use, Place> first = new TreeMap<>();
        Set<Use> spelledOut = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            TextCollector.labels(page)
                    .forEach(shortText -> collect(shortText, context, knownAbbreviations, first, spelledOut));
        }
        for (TextInFile textInFile : context.texts()) {
            collect(
                    new ShortText(words(textInFile.prose()), textInFile.prose().place()),
                    context,
                    knownAbbreviations,
                    first,
                    spelledOut);
        }
        first.keySet().removeAll(spelledOut);
        first.forEach(
                (use, place) -> findings.add(
                        Rule.UNDEFINED_ABBREVIATION.at(
                                place,
                                "the abbreviation '" + use.word() + "' is not explained",
                                "Add an entry with `abbreviation: " + use.word() + "` to `" + CheckContext.GLOSSARY
                                        + "`, or spell it out. If the source does not say what it means, write `defined: false` in the entry.")));
    }

    /** An abbreviation that a file uses. */
    private record Use(String file, String word) implements Comparable<Use> {
        private static final Comparator<Use> ORDER =
                Comparator.comparing(Use::file).thenComparing(Use::word);

        @Override
        public int compareTo(Use other) {
            return ORDER.compare(this, other);
        }
    }

    /** The text that readers see, without code, and without links that show only their address. */
    private static String words(Prose prose) {
        StringBuilder words = new StringBuilder();
        prose.spans().forEach(span -> {
            if (span instanceof Span.Words plain) {
                words.append(plain.text());
            } else if (span instanceof Span.Markup markup) {
                words.append(INLINE.matcher(markup.html()).replaceAll("").isEmpty() ? "" : "\n");
            }
        });
        prose.headings().forEach(heading -> words.append('\n').append(heading.text()));
        for (Prose.Link link : prose.links()) {
            if (!link.target().contains(link.text())) {
                words.append('\n').append(link.text());
            }
        }
        return words.toString();
    }

    private static void collect(
            ShortText shortText,
            CheckContext context,
            KnownAbbreviations knownAbbreviations,
            Map<Use, Place> first,
            Set<Use> spelledOut) {
        String text = CAPITALS.matcher(shortText.text())
                .replaceAll(shouted -> "-".repeat(shouted.group().length()));
        Matcher found = KnownAbbreviations.ABBREVIATION.matcher(text);
        while (found.find()) {
            String word = found.group(1);
            if (isSpelledOut(text, word, found.start())) {
                spelledOut.add(new Use(shortText.from().file(), word));
            } else if (!ROMAN.matcher(word).matches()
                    && !knownAbbreviations.explains(word, shortText.text(), found.start())) {
                Place place = context.words()
                        .find(
                                found.group(),
                                shortText.from(),
                                (line, at) -> KnownAbbreviations.isWhole(line, at)
                                        && !knownAbbreviations.explains(word, line, at));
                first.merge(new Use(place.file(), word), place, (one, two) -> one.compareTo(two) <= 0 ? one : two);
            }
        }
    }

    /**
     * Whether the abbreviation at that index is in parentheses after its meaning, or before its meaning in parentheses.
     *
     * @param at where it begins in the text
     */
    private static boolean isSpelledOut(String text, String abbreviation, int at) {
        int end = at + abbreviation.length();
        boolean bracketed = at > 0 && text.charAt(at - 1) == '(' && text.startsWith(")", end);
        if (bracketed) {
            return hasInitials(lastWords(text.substring(0, at - 1), abbreviation.length()), abbreviation);
        }
        if (text.startsWith(" (", end)) {
            int close = text.indexOf(')', end);
            return close > 0 && hasInitials(text.substring(end + 2, close), abbreviation);
        }
        return false;
    }

    private static String lastWords(String text, int letters) {
        int start = text.length();
        int words = 0;
        while (start > 0 && words <= letters * WORDS_PER_LETTER) {
            start--;
            boolean begins = Character.isLetterOrDigit(text.charAt(start))
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
            words += begins ? 1 : 0;
        }
        return text.substring(start);
    }

    /** Whether the words begin with the letters of the abbreviation, in order; small words in between are ignored. */
    private static boolean hasInitials(String words, String abbreviation) {
        String wanted = abbreviation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        int found = 0;
        while (found < wanted.length() && word.find()) {
            if (word.group().charAt(0) == wanted.charAt(found)) {
                found++;
            }
        }
        return found == wanted.length();
    }
}
