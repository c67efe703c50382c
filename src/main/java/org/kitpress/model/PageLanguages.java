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
        String name = Paths.withoutExtension(file);
        int dot = name.lastIndexOf('.');
        if (dot <= name.lastIndexOf('/')) {
            return null;
        }
        String code = key(name.substring(dot + 1));
        boolean known = declared.containsKey(code)
                || (CODES.contains(code.split("-")[0]) && names.contains(name.substring(0, dot)));
        return !known || code.equals(key(first)) ? null : declared.getOrDefault(code, name.substring(dot + 1));
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
        return isFirst(page) ? name : name.substring(0, name.lastIndexOf('.'));
    }
}
