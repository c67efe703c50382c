package org.kitpress.importer.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One name of a party.
 *
 * @param words the name without an article
 * @param id of the party
 * @param pattern matches the name and its plural; for an abbreviation, also with periods
 */
record PartyName(String words, String id, Pattern pattern) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,9}");
    private static final Pattern BEFORE = Pattern.compile(
            "(?s)(?:.*[,;/&+(|" + PartyMatcher.MATCHED + "]|.*\\b" + ParsedResponsibility.CONNECTIVES + ")?\\s*",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "(?s)\\s*(?:[,;/&+)|.*" + PartyMatcher.MATCHED + "].*|" + ParsedResponsibility.CONNECTIVES + "\\b.*)?",
            FLAGS);

    PartyName(String words, String id) {
        this(words, id, Pattern.compile("(?<![\\p{L}\\p{N}])" + lenientPattern(words) + "(?![\\p{L}\\p{N}])", FLAGS));
    }

    private static String lenientPattern(String words) {
        if (isAbbreviation(words)) {
            return words.codePoints()
                    .mapToObj(character -> Pattern.quote(Character.toString(character)))
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

    /** The same for names that cannot be distinguished. */
    String key() {
        return words.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a match is really the name. An abbreviation in lowercase could be a word, so it counts only between
     * separators or other names.
     */
    boolean isMention(CharSequence wording, int start, int end) {
        String mention = wording.subSequence(start, end).toString().replace(".", "");
        return !isAbbreviation(words)
                || mention.startsWith(words)
                || BEFORE.matcher(wording.subSequence(0, start)).matches()
                        && AFTER.matcher(wording.subSequence(end, wording.length()))
                                .matches();
    }
}
