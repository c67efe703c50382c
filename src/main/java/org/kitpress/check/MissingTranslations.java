package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.Settings;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** How many pages are not translated, once for each language of the toolkit. */
final class MissingTranslations implements Check {
    private static final int NAMED = 5;

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        Translations translations = new Translations(context.toolkit());
        for (Settings.Language language : Translations.others(context.toolkit())) {
            List<String> files = translations.missing(language).stream()
                    .map(Page::head)
                    .map(head -> head.file())
                    .toList();
            if (!files.isEmpty()) {
                String more = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
                findings.add(Rule.MISSING_TRANSLATION.at(
                        context.words().field("languages", CheckContext.SETTINGS),
                        files.size() + (files.size() == 1 ? " page is" : " pages are") + " not translated into "
                                + language.name(),
                        "Add a translation next to each file, as in `page." + language.tag() + ".md`: "
                                + String.join(", ", files.subList(0, Math.min(NAMED, files.size()))) + more + "."));
            }
        }
        return findings;
    }
}
