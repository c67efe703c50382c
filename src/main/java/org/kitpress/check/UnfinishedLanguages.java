package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.PageLanguages;
import org.kitpress.model.Settings;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** What pages in a second language lack, once for each language, at its first page. */
final class UnfinishedLanguages implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        List<Settings.Language> declared = context.toolkit().settings().languages();
        PageLanguages languages = new PageLanguages(context.toolkit().pages(), declared);
        Set<String> reported = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            String tag = languages.of(page);
            if (!languages.isFirst(page) && reported.add(tag)) {
                boolean listed = context.isBroken(CheckContext.SETTINGS)
                        || declared.stream().anyMatch(language -> language.tag().equals(tag));
                findings.add(Rule.UNFINISHED_LANGUAGE.at(
                        page.head().place(),
                        "this page is published in the language '" + tag
                                + "', but there is no navigation, search, or text around the content in that language yet",
                        "Menus, lists, and the search do not show pages in '" + tag
                                + "'; the page in the first language links to its translation. Link to other such pages"
                                + " from a text."
                                + (listed ? "" : " Also add the language to `languages` in toolkit.yaml.")));
            }
        }
    }
}
