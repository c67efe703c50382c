package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitpress.model.Party;

/** Finds the parties of a toolkit in text by their names and abbreviations. */
public final class PartyMatcher {
    /** Replaces a match in the text, so that shorter names do not match there again. */
    static final char MATCHED = '\uFFFC';

    /** Longer texts are not lists of names. */
    private static final int MAX_LENGTH = 600;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ARTICLE = Pattern.compile("^(the|el|la|los|las)\\s+", Pattern.CASE_INSENSITIVE);

    private final List<PartyName> names = new ArrayList<>();

    private PartyMatcher() {}

    public static PartyMatcher of(List<Party> parties) {
        Map<String, Set<String>> ids = new TreeMap<>();
        Map<String, PartyName> all = new HashMap<>();
        for (Party party : parties) {
            for (PartyName name : names(party)) {
                ids.computeIfAbsent(name.key(), key -> new TreeSet<>()).add(party.id());
                all.putIfAbsent(name.key(), name);
            }
        }
        PartyMatcher matcher = new PartyMatcher();
        // A name that two parties share identifies neither.
        all.forEach((key, name) -> {
            if (ids.getOrDefault(key, Set.of()).size() == 1) {
                matcher.names.add(name);
            }
        });
        matcher.names.sort(
                Comparator.comparingInt((PartyName name) -> -name.words().length())
                        .thenComparing(PartyName::words)
                        .thenComparing(PartyName::id));
        return matcher;
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The names of a party: its name with and without text in parentheses, and its abbreviation. */
    private static List<PartyName> names(Party party) {
        List<String> words = new ArrayList<>(List.of(party.name()));
        Matcher brackets = BRACKETS.matcher(party.name());
        if (brackets.find()) {
            words.add(brackets.group(1));
            words.add(brackets.replaceAll(" "));
        }
        if (party.abbreviation() != null) {
            words.add(party.abbreviation());
        }
        return words.stream()
                .map(name -> ARTICLE.matcher(name.strip()).replaceFirst(""))
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(name -> new PartyName(name, party.id()))
                .toList();
    }

    /** Finds the parties that a text names, longest names first. */
    ParsedResponsibility match(String wording) {
        if (wording.length() > MAX_LENGTH) {
            return ParsedResponsibility.of(List.of(), "");
        }
        StringBuilder rest = new StringBuilder(wording.replace(MATCHED, ' '));
        Map<Integer, String> found = new TreeMap<>();
        for (PartyName name : names) {
            Matcher mention = name.pattern().matcher(rest);
            while (mention.find()) {
                if (name.isMention(rest, mention.start(), mention.end())) {
                    found.put(mention.start(), name.id());
                    for (int i = mention.start(); i < mention.end(); i++) {
                        rest.setCharAt(i, MATCHED);
                    }
                }
            }
        }
        return ParsedResponsibility.of(found.values().stream().distinct().toList(), rest.toString());
    }

    /**
     * One name of a party.
     *
     * @param words the name without an article
     * @param id of the party
     * @param pattern matches the name and its plural; for an abbreviation, also with periods
     */
    private record PartyName(String words, String id, Pattern pattern) {
        private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,9}");
        private static final Pattern BEFORE = Pattern.compile(
                "(?s)(?:.*[,;/&+(|" + PartyMatcher.MATCHED + "]|.*\\b" + ParsedResponsibility.CONNECTIVES + ")?\\s*",
                FLAGS);
        private static final Pattern AFTER = Pattern.compile(
                "(?s)\\s*(?:[,;/&+)|.*" + PartyMatcher.MATCHED + "].*|" + ParsedResponsibility.CONNECTIVES + "\\b.*)?",
                FLAGS);

        PartyName(String words, String id) {
            this(
                    words,
                    id,
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + lenientPattern(words) + "(?![\\p{L}\\p{N}])", FLAGS));
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
}
