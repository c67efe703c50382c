package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Item;
import org.kitpress.model.Page;
import org.kitpress.model.Settings;
import org.kitpress.model.Status;
import org.kitpress.model.Toolkit;

/**
 * Which page is a translation of which: {@code 1-mission.es.yaml} next to {@code 1-mission.yaml}, if {@code es} is a
 * language of the toolkit other than the first.
 */
final class Translations {
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Settings.Language, List<Page>> missing = new HashMap<>();

    /** A page and its translation. */
    record Pair(Page original, Page translation, Settings.Language language) {
        /** Items of the original with written ids that the translation does not have. */
        List<Item> missingItems() {
            Set<String> there =
                    translation.items().stream().map(item -> item.id().value()).collect(Collectors.toSet());
            return original.items().stream()
                    .filter(item ->
                            item.id().pinned() && !there.contains(item.id().value()))
                    .toList();
        }
    }

    Translations(Toolkit toolkit) {
        Map<String, Page> byFile = new HashMap<>();
        toolkit.pages().forEach(page -> byFile.put(page.head().file(), page));
        for (Settings.Language language : others(toolkit)) {
            List<Page> without = new ArrayList<>();
            for (Page page : toolkit.pages()) {
                String file = page.head().file();
                if (language(file, toolkit) == null && page.head().status() == Status.CURRENT) {
                    Page translation = translation(file, language, byFile);
                    if (translation == null) {
                        without.add(page);
                    } else {
                        pairs.add(new Pair(page, translation, language));
                    }
                }
            }
            missing.put(language, without);
        }
    }

    private static @Nullable Page translation(String file, Settings.Language language, Map<String, Page> byFile) {
        String start = file.substring(0, file.lastIndexOf('.')) + "." + language.tag();
        Page sameForm = byFile.get(start + file.substring(file.lastIndexOf('.')));
        return sameForm != null ? sameForm : byFile.get(start + (file.endsWith(".md") ? ".yaml" : ".md"));
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Current pages that are not translated into a language, in the toolkit's order. */
    List<Page> missing(Settings.Language language) {
        return missing.getOrDefault(language, List.of());
    }

    /** All languages except the first. */
    static List<Settings.Language> others(Toolkit toolkit) {
        List<Settings.Language> all = toolkit.settings().languages();
        return all.subList(Math.min(1, all.size()), all.size());
    }

    static boolean isTranslation(String file, Toolkit toolkit) {
        return language(file, toolkit) != null;
    }

    private static Settings.@Nullable Language language(String file, Toolkit toolkit) {
        for (Settings.Language language : others(toolkit)) {
            if (file.endsWith("." + language.tag() + ".md") || file.endsWith("." + language.tag() + ".yaml")) {
                return language;
            }
        }
        return null;
    }
}
