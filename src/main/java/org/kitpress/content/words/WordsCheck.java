package org.kitpress.content.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitpress.model.Place;
import org.kitpress.model.TextOverride;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

/** Finds keys that no text has, languages that lack texts, and placeholders that nothing fills in. */
public final class WordsCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** A callout may be of any type, so that any of these keys can have a text. */
    private static final String ANY_CALLOUT = "callout-";

    /** A file that has most of the keys is meant to have all of them. */
    private static final double MOST = 0.75;

    private final WordsCatalog catalog;
    private final Predicate<String> isUsed;

    /** The program's own texts in English. */
    private final Map<String, String> texts = new TreeMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private WordsCheck(WordsCatalog catalog, Predicate<String> isUsed) {
        this.catalog = catalog;
        this.isUsed = isUsed;
        texts.putAll(new WordsCatalog(catalog.bundled(), List.of(), List.of(), Set.of())
                .messages("en")
                .texts());
    }

    /**
     * @param language the language that the site is in
     * @param isUsed whether the theme's own templates and scripts use a key, so that its words files may add it
     */
    public static List<Finding> check(WordsCatalog catalog, String language, Predicate<String> isUsed) {
        WordsCheck check = new WordsCheck(catalog, isUsed);
        Set<String> known = new TreeSet<>(check.texts.keySet());
        known.addAll(catalog.declared());
        Set<String> added = new TreeSet<>(known);
        boolean reported = false;
        for (WordsFile file : catalog.theme()) {
            file.words().forEach(word -> check.word(word, known, true));
            file.words().forEach(word -> added.add(word.key()));
            reported |= check.copied(file) && file.language().equals(language);
        }
        catalog.toolkit().forEach(word -> check.word(word, added, false));
        if (!reported) {
            check.language(language);
        }
        return List.copyOf(check.findings);
    }

    private void word(TextOverride word, Set<String> known, boolean mayAdd) {
        String key = word.key();
        if (!known.contains(key) && !key.startsWith(ANY_CALLOUT) && !(mayAdd && isUsed.test(key))) {
            findings.add(Rule.UNKNOWN_WORD.at(
                    word.place(),
                    "there is no text with the key '" + key + "'",
                    Suggestions.didYouMean(key, known) + "`kitpress words` lists all keys."));
        } else if (texts.containsKey(key)) {
            placeholders(word);
        }
    }

    private void placeholders(TextOverride word) {
        String key = word.key();
        boolean one = key.endsWith("-one");
        String plural = one ? key.substring(0, key.length() - "-one".length()) : key;
        Set<String> needed = placeholders(texts.getOrDefault(key, ""));
        Set<String> allowed = placeholders(texts.getOrDefault(plural, "") + texts.getOrDefault(plural + "-one", ""));
        if (one) {
            needed.remove("{0}"); // "1 page" and "a page" do as well as "{0} page"
        }
        Set<String> there = placeholders(word.text());
        there.stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> findings.add(Rule.WORD_PLACEHOLDERS.at(
                        word.place(),
                        "nothing is filled in for " + name + " in the text of '" + key + "'",
                        allowed.isEmpty()
                                ? "This text has no placeholders. Remove " + name + "."
                                : "Placeholders of this text: " + String.join(", ", allowed) + ".")));
        needed.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> findings.add(Rule.WORD_PLACEHOLDERS.at(
                        word.place(),
                        "the text of '" + key + "' lacks " + name,
                        "Write " + name + " where its value belongs. The default text is “" + texts.get(key) + "”.")));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports a copy of all words that lacks some, as when the program has gained new ones since. */
    private boolean copied(WordsFile file) {
        Set<String> own = file.words().stream().map(TextOverride::key).collect(Collectors.toSet());
        // Names that a toolkit declares, such as a perspective of its own, get their texts in toolkit.yaml.
        List<String> missing =
                catalog.missing(own).stream().filter(texts::containsKey).toList();
        boolean incomplete = !missing.isEmpty() && missing.size() < texts.size() * (1 - MOST);
        if (incomplete) {
            findings.add(Rule.MISSING_WORD.at(
                    Place.startOf(file.file()),
                    "this words file has most keys, but lacks " + list(missing),
                    "Add them, or delete the texts that you do not change. Until then, the default texts are shown."));
        }
        return incomplete;
    }

    private void language(String language) {
        boolean english = language.equals("en") || language.startsWith("en-");
        List<String> missing = english ? List.of() : catalog.missing(language);
        if (!missing.isEmpty()) {
            findings.add(Rule.MISSING_WORD.at(
                    Place.startOf("content/toolkit.yaml"),
                    "some texts around the content are missing in the language '" + language + "': " + list(missing),
                    "Add them to `words/" + language + ".yaml` in your theme, or under `words` in toolkit.yaml."
                            + " `kitpress words --missing " + language + "` lists all of them."));
        }
    }

    private static String list(Collection<String> keys) {
        String first = keys.stream().limit(5).collect(Collectors.joining(", "));
        return keys.size() <= 5 ? first : first + " and " + (keys.size() - 5) + " more";
    }
}
