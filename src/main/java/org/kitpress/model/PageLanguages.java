package org.kitpress.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are in another language than the first, by their file names: {@code visit.es.md} is in {@code es} if that
 * is a language of the toolkit, or if there is a page {@code visit.md} or {@code visit.yaml} and {@code es} is the code of a
 * language.
 */
public final class PageLanguages {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /** Codes that are English words, too, so that a name like {@code notes.is.md} says little. */
    private static final Set<String> WORDS =
            Set.of("am", "an", "as", "be", "he", "id", "is", "it", "my", "no", "or", "so", "to");

    /** What two files of one page have in common, before {@code .md} or {@code .yaml}. */
    private final Set<String> names;

    private final String first;
    private final Map<String, String> declared = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    public PageLanguages(List<Page> pages, List<Settings.Language> languages) {
        first = languages.isEmpty() ? "en" : languages.get(0).tag();
        languages.forEach(language -> declared.put(key(language.tag()), language.tag()));
        names = pages.stream()
                .map(page -> Paths.withoutExtension(page.head().file()))
                .collect(Collectors.toSet());
        for (Page page : pages) {
            String tag = tag(page.head().file());
            if (tag != null) {
                tags.put(page.head().file(), tag);
            }
        }
    }

    private @Nullable String tag(String file) {
        String ending = ending(file);
        String code = key(ending);
        boolean known = declared.containsKey(code)
                || (isCode(code) && names.contains(withoutEnding(Paths.withoutExtension(file))));
        return !known || code.equals(key(first)) ? null : declared.getOrDefault(code, ending);
    }

    /**
     * The code of a language at the end of a page's name, if the page still counts as one in the first language, because
     * the toolkit neither lists that language nor has the page in the first one. Null if there is none, or if it is a word.
     */
    public @Nullable String unusedCode(Page page) {
        String ending = ending(page.head().file());
        boolean unused = isFirst(page) && isCode(ending) && !key(ending).equals(key(first));
        return unused && !WORDS.contains(ending) ? ending : null;
    }

    /** What follows the last period of a file's name before its extension; empty if there is no other period. */
    private static String ending(String file) {
        String name = Paths.withoutExtension(file);
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static boolean isCode(String tag) {
        return CODES.contains(key(tag).split("-")[0]);
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** The language of a page, for {@code lang}. */
    public String of(Page page) {
        return tags.getOrDefault(page.head().file(), first);
    }

    /** Whether a page is in the toolkit's first language. */
    public boolean isFirst(Page page) {
        return !tags.containsKey(page.head().file());
    }

    /** What all files of one page have in common: {@code content/visit} for {@code content/visit.es.md}. */
    public String name(Page page) {
        String name = Paths.withoutExtension(page.head().file());
        return isFirst(page) ? name : withoutEnding(name);
    }
}
