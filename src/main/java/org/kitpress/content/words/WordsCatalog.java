package org.kitpress.content.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kitpress.model.Messages;
import org.kitpress.model.TextOverride;

/**
 * The words around the content in all languages. The program's own words come first; those of the site's theme are laid
 * over them key by key, then those of {@code toolkit.yaml}. A language without a text for a key takes the one of the
 * language without its region, then the English one.
 *
 * @param bundled the files of the default theme
 * @param theme the files of the site's theme; empty when it has none of its own
 * @param toolkit what {@code toolkit.yaml} words differently
 * @param declared the keys of what {@code toolkit.yaml} declares for its own field
 */
public record WordsCatalog(
        List<WordsFile> bundled, List<WordsFile> theme, List<TextOverride> toolkit, Set<String> declared) {
    private static final String FALLBACK = "en";

    public WordsCatalog {
        bundled = List.copyOf(bundled);
        theme = List.copyOf(theme);
        toolkit = List.copyOf(toolkit);
        declared = Set.copyOf(declared);
    }

    /** The words of a language, complete in all keys. */
    public Messages messages(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String tag : chain(language)) {
            Map<String, String> own = own(tag);
            // A singular of another language must not be used with a plural of this one.
            own.keySet().forEach(key -> texts.remove(key + "-one"));
            texts.putAll(own);
        }
        return new Messages(language, texts);
    }

    /** The keys without a text in a language itself, sorted; a singular counts only if its plural is missing, too. */
    public List<String> missing(String language) {
        Set<String> own = new HashSet<>();
        chain(language).stream()
                .filter(tag -> !tag.equals(FALLBACK) || language.split("-")[0].equals(FALLBACK))
                .forEach(tag -> own.addAll(own(tag).keySet()));
        return missing(own);
    }

    List<String> missing(Set<String> own) {
        Set<String> all = new TreeSet<>(declared);
        bundled.forEach(file -> file.words().forEach(word -> all.add(word.key())));
        all.removeIf(key -> own.contains(key)
                || key.endsWith("-one") && own.contains(key.substring(0, key.length() - "-one".length())));
        return List.copyOf(all);
    }

    /** English, the language without its region, the language; each once. */
    private static Set<String> chain(String language) {
        int region = language.indexOf('-');
        Set<String> chain = new LinkedHashSet<>(List.of(FALLBACK));
        chain.add(region < 0 ? language : language.substring(0, region));
        chain.add(language);
        return chain;
    }

    /** What there is in a language itself. */
    private Map<String, String> own(String language) {
        Map<String, String> texts = new TreeMap<>();
        layers().stream()
                .filter(word -> word.language().equals(language))
                .forEach(word -> texts.put(word.key(), word.text()));
        return texts;
    }

    /** All texts of all languages; of two with the same key and language the later one counts. */
    private List<TextOverride> layers() {
        List<TextOverride> all = new ArrayList<>();
        bundled.forEach(file -> all.addAll(file.words()));
        theme.forEach(file -> all.addAll(file.words()));
        all.addAll(toolkit);
        return all;
    }
}
