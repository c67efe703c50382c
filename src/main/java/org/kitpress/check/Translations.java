package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Id;
import org.kitpress.model.Item;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Settings;
import org.kitpress.model.Status;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * How many pages are not translated, once for each language, and translations that are older than the original or lack
 * some of its items. The translation of {@code 1-mission.yaml} is {@code 1-mission.es.yaml} next to it, if {@code es} is
 * a language of the toolkit other than the first.
 */
final class Translations implements Check {
    private static final int NAMED = 5;

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Toolkit toolkit = context.toolkit();
        for (Settings.Language language : others(toolkit)) {
            List<String> missing = new ArrayList<>();
            for (Page page : toolkit.pages()) {
                String file = page.head().file();
                if (!isTranslation(file, toolkit) && page.head().status() == Status.CURRENT) {
                    Page translation = translation(file, language, context);
                    if (translation == null) {
                        missing.add(file);
                    } else {
                        compare(page, translation, context, findings);
                    }
                }
            }
            if (!missing.isEmpty()) {
                String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
                findings.add(Rule.MISSING_TRANSLATION.at(
                        context.words().field("languages", CheckContext.SETTINGS),
                        missing.size() + (missing.size() == 1 ? " page is" : " pages are") + " not translated into "
                                + language.name(),
                        "Add a translation next to each file, as in `page." + language.tag() + ".md`: "
                                + missing.stream().limit(NAMED).collect(Collectors.joining(", ")) + more + "."));
            }
        }
    }

    private static void compare(Page page, Page translation, CheckContext context, List<Finding> findings) {
        PartialDate original = page.head().updated();
        PartialDate translated = translation.head().updated();
        if (original != null && translated != null && translated.compareTo(original) < 0) {
            findings.add(Rule.OLD_TRANSLATION.at(
                    context.words().field("updated", translation.head().file()),
                    "the translation is from " + translated + ", but '"
                            + page.head().file() + "' was changed on " + original,
                    "Compare the two, update the translation, and change its `updated:`."));
        }
        Set<String> there =
                translation.items().stream().map(item -> item.id().value()).collect(Collectors.toSet());
        List<String> missing = page.items().stream()
                .map(Item::id)
                .filter(id -> id.pinned() && !there.contains(id.value()))
                .map(Id::value)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Rule.OLD_TRANSLATION.at(
                    translation.head().place(),
                    "the translation lacks items that '" + page.head().file() + "' has",
                    "Translate the items with these ids, and keep the ids: " + String.join(", ", missing) + "."));
        }
    }

    private static @Nullable Page translation(String file, Settings.Language language, CheckContext context) {
        String start = file.substring(0, file.lastIndexOf('.')) + "." + language.tag();
        Page sameForm = context.page(start + file.substring(file.lastIndexOf('.')));
        return sameForm != null ? sameForm : context.page(start + (file.endsWith(".md") ? ".yaml" : ".md"));
    }

    /** All languages except the first. */
    private static List<Settings.Language> others(Toolkit toolkit) {
        return toolkit.settings().languages().stream().skip(1).toList();
    }

    static boolean isTranslation(String file, Toolkit toolkit) {
        return others(toolkit).stream()
                .map(Settings.Language::tag)
                .anyMatch(tag -> file.endsWith("." + tag + ".md") || file.endsWith("." + tag + ".yaml"));
    }
}
