package org.kitpress.importer.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of the names that a party has.
 *
 * @param words without an article before them
 * @param id of the party
 * @param pattern finds it in a wording; also its plural, and an abbreviation with full stops in it
 */
record PartyName(String words, String id, Pattern pattern) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,9}");
    private static final Pattern BEFORE = Pattern.compile(
            "(?s)(?:.*[,;/&+(|" + PartyMatcher.FOUND + "]|.*\\b" + ResponsibilityShare.WORDS + ")?\\s*", FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "(?s)\\s*(?:[,;/&+)|.*" + PartyMatcher.FOUND + "].*|" + ResponsibilityShare.WORDS + "\\b.*)?", FLAGS);

    PartyName(String words, String id) {
        this(words, id, Pattern.compile("(?<![\\p{L}\\p{N}])" + looseWords(words) + "(?![\\p{L}\\p{N}])", FLAGS));
    }

    private static String looseWords(String words) {
        if (isAbbreviation(words)) {
            return words.codePoints()
                    .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                    .collect(Collectors.joining("\\.?", "", "(?:\\.|['’]s|s['’]?)?"));
        }
        List<String> all = Arrays.stream(words.split("[^\\p{L}\\p{N}&]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .map(word -> word.matches("(?i)and|&") ? "(?:and|&)" : Pattern.quote(word))
                .collect(Collectors.joining("[\\s\\p{Pd}.,'’()]+", "", "(?:['’]s|s['’]?)?"));
    }

    private static boolean isAbbreviation(String words) {
        return ABBREVIATION.matcher(words).matches() && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** What is the same for two parties that cannot be told apart by it. */
    String key() {
        return words.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the name is meant where its letters stand: an abbreviation that is written in small letters could be a
     * word, so it counts only where nothing else stands with it.
     */
    boolean stands(CharSequence wording, int start, int end) {
        String there = wording.subSequence(start, end).toString().replace(".", "");
        return !isAbbreviation(words)
                || there.startsWith(words)
                || BEFORE.matcher(wording.subSequence(0, start)).matches()
                        && AFTER.matcher(wording.subSequence(end, wording.length()))
                                .matches();
    }
}
