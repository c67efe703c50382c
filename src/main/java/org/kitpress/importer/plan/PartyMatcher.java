package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
}
