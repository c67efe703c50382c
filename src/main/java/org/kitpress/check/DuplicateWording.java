package org.kitpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kitpress.model.Checklist;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Checklist items that say the same thing as an item on an earlier list, which they could reuse. */
final class DuplicateWording implements Check {
    /** Shorter items are the same by chance: "Set a date." */
    private static final int FEWEST_WORDS = 4;

    private record First(String file, Checklist.Entry entry) {}

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Map<String, First> first = new HashMap<>();
        for (Page page : context.pages()) {
            if (page instanceof Checklist list
                    && !Translations.isTranslation(page.head().file(), context.toolkit())) {
                list.areas().stream()
                        .flatMap(area -> area.items().stream())
                        .filter(entry -> entry.reusedFrom() == null)
                        .forEach(entry -> compare(new First(page.head().file(), entry), first, findings));
            }
        }
    }

    private void compare(First item, Map<String, First> first, List<Finding> findings) {
        String words = item.entry
                .action()
                .plain()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        First before = words.split(" ").length < FEWEST_WORDS ? null : first.putIfAbsent(words, item);
        if (before == null || before.file.equals(item.file)) {
            return;
        }
        String path = Paths.withoutExtension(before.file.substring("content".length()));
        findings.add(
                Rule.SAME_WORDING.at(
                        item.entry.id().place(),
                        "this item says the same thing as the one on line "
                                + before.entry.id().place().line() + " of '" + before.file + "'",
                        before.entry.id().pinned()
                                ? "To keep both the same, replace the text with `use: \"" + path + "#"
                                        + before.entry.id() + "\"`."
                                : "To keep both the same, give that item an `id:`, and replace this text with `use:` and that id."));
    }
}
