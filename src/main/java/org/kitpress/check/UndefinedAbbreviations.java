package org.kitpress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Abbreviations that are not explained, each once in a file. */
final class UndefinedAbbreviations implements Check {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    /** How many words before or after the abbreviation can be its meaning, for each of its letters. */
    private static final int WORDS_PER_LETTER = 2;
    /** Longer meanings are not looked for. */
    private static final int LONGEST = 300;

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        if (context.isBroken(CheckContext.GLOSSARY) || context.isBroken(CheckContext.PARTIES)) {
            return;
        }
        List<ShortText> texts = new ArrayList<>();
        context.toolkit().pages().forEach(page -> texts.addAll(TextCollector.labels(page)));
        for (TextInFile textInFile : context.texts()) {
            texts.add(new ShortText(
                    VisibleText.of(textInFile.prose()), textInFile.prose().place()));
        }
        Search search = new Search(context, texts);
        texts.forEach(search::collect);
        findings.addAll(search.findings());
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

    /** Collects the abbreviations of all texts. */
    private static final class Search {
        private final CheckContext context;
        private final KnownAbbreviations known;
        private final StressedWords stressed;
        private final Map<Use, Place> first = new TreeMap<>();
        private final Set<Use> spelledOut = new HashSet<>();
        private String line = "";
        private String hiddenLine = "";

        Search(CheckContext context, List<ShortText> texts) {
            this.context = context;
            this.known = new KnownAbbreviations(context.toolkit());
            this.stressed = new StressedWords(context.toolkit(), texts);
        }

        void collect(ShortText shortText) {
            String text = AbbreviationText.of(shortText.text());
            Matcher found = KnownAbbreviations.ABBREVIATION.matcher(text);
            Set<String> located = new HashSet<>();
            while (found.find()) {
                String word = found.group(1);
                if (isSpelledOut(text, word, found.start())) {
                    spelledOut.add(new Use(shortText.from().file(), word));
                } else if (!isWord(word)
                        && !known.explains(word, shortText.text(), found.start())
                        && located.add(found.group())
                        && !isFoundBefore(word, shortText.from())) {
                    Place place = place(found.group(), word, shortText.from());
                    first.merge(new Use(place.file(), word), place, (one, two) -> one.compareTo(two) <= 0 ? one : two);
                }
            }
        }

        private boolean isFoundBefore(String word, Place from) {
            Place place = first.get(new Use(from.file(), word));
            return place != null && place.compareTo(from) <= 0;
        }

        private boolean isWord(String word) {
            return ROMAN.matcher(word).matches() || EverydayWords.contains(word) || stressed.contains(word);
        }

        private Place place(String written, String word, Place from) {
            WordLocator.Filter unexplained =
                    (text, at) -> KnownAbbreviations.isWhole(text, at) && !known.explains(word, text, at);
            Place place = context.words()
                    .find(
                            written,
                            from,
                            (text, at) -> unexplained.accepts(text, at)
                                    && hidden(text).charAt(at) != '-');
            return place.equals(from) ? context.words().find(written, from, unexplained) : place;
        }

        private String hidden(String text) {
            if (!text.equals(line)) {
                line = text;
                hiddenLine = AbbreviationText.ofLine(text);
            }
            return hiddenLine;
        }

        List<Finding> findings() {
            first.keySet().removeAll(spelledOut);
            List<Finding> findings = new ArrayList<>();
            first.forEach(
                    (use, place) -> findings.add(
                            Rule.UNDEFINED_ABBREVIATION.at(
                                    place,
                                    "the abbreviation '" + use.word() + "' is not explained",
                                    "Add an entry with `abbreviation: " + use.word() + "` to `" + CheckContext.GLOSSARY
                                            + "`, or spell it out. If the source does not say what it means, write `defined: false` in the entry.")));
            return findings;
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
            return hasInitials(
                    lastWords(text.substring(Math.max(0, at - 1 - LONGEST), at - 1), abbreviation.length()),
                    abbreviation);
        }
        if (text.startsWith(" (", end)) {
            String after = text.substring(end + 2, Math.min(text.length(), end + LONGEST));
            int close = after.indexOf(')');
            return close > 0 && hasInitials(after.substring(0, close), abbreviation);
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
