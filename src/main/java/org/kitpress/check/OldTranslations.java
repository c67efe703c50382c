package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Item;
import org.kitpress.model.PartialDate;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Translations that are older than the original, or that lack some of its items. */
final class OldTranslations implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Translations.Pair pair : new Translations(context.toolkit()).pairs()) {
            String file = pair.translation().head().file();
            PartialDate original = pair.original().head().updated();
            PartialDate translation = pair.translation().head().updated();
            if (original != null && translation != null && translation.compareTo(original) < 0) {
                findings.add(Rule.OLD_TRANSLATION.at(
                        context.words().field("updated", file),
                        "the translation is from " + translation + ", but '"
                                + pair.original().head().file() + "' was changed on " + original,
                        "Compare the two, update the translation, and change its `updated:`."));
            }
            List<Item> missing = pair.missingItems();
            if (!missing.isEmpty()) {
                findings.add(Rule.OLD_TRANSLATION.at(
                        pair.translation().head().place(),
                        "the translation lacks items that '"
                                + pair.original().head().file() + "' has",
                        "Translate the items with these ids, and keep the ids: "
                                + String.join(
                                        ", ",
                                        missing.stream()
                                                .map(item -> item.id().value())
                                                .toList()) + "."));
            }
        }
        return findings;
    }
}
