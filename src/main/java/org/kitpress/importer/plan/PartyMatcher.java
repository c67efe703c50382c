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

/** The parties of a toolkit, found in the words by which plans name them. */
public final class PartyMatcher {
    /** Stands in a wording where a party was found, so that no other one is found there. */
    static final char FOUND = '\uFFFC';

    /** A longer text tells a story, and is no list of names. */
    private static final int LONGEST = 600;

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
        PartyMatcher known = new PartyMatcher();
        // A name that two parties have tells nothing.
        all.forEach((key, name) -> {
            if (ids.getOrDefault(key, Set.of()).size() == 1) {
                known.names.add(name);
            }
        });
        known.names.sort(
                Comparator.comparingInt((PartyName name) -> -name.words().length())
                        .thenComparing(PartyName::words)
                        .thenComparing(PartyName::id));
        return known;
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** What people call a party: its name with and without what stands in brackets, and its abbreviation. */
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

    /** Finds the parties that a wording names, the longest names first. */
    ResponsibilityShare in(String wording) {
        if (wording.length() > LONGEST) {
            return ResponsibilityShare.of(List.of(), "");
        }
        StringBuilder left = new StringBuilder(wording.replace(FOUND, ' '));
        Map<Integer, String> found = new TreeMap<>();
        for (PartyName name : names) {
            Matcher place = name.pattern().matcher(left);
            while (place.find()) {
                if (name.stands(left, place.start(), place.end())) {
                    found.put(place.start(), name.id());
                    for (int i = place.start(); i < place.end(); i++) {
                        left.setCharAt(i, FOUND);
                    }
                }
            }
        }
        return ResponsibilityShare.of(found.values().stream().distinct().toList(), left.toString());
    }
}
