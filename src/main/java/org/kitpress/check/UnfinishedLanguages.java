package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.PageLanguages;
import org.kitpress.model.Settings;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** What pages in a second language lack, once for each language, at its first page; and names that may mean a language. */
final class UnfinishedLanguages implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        List<Settings.Language> declared = context.toolkit().settings().languages();
        PageLanguages languages = new PageLanguages(context.toolkit().pages(), declared);
        Set<String> reported = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            String code = languages.unusedCode(page);
            if (code != null && !context.isBroken(CheckContext.SETTINGS)) {
                findings.add(notRead(page, code, languages.of(page)));
            }
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

    private static Finding notRead(Page page, String code, String first) {
        return Rule.UNFINISHED_LANGUAGE.at(
                page.head().place(),
                "the name of this file ends in '." + code + "', which is the code of a language ("
                        + Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)
                        + "), but the page is published in the language '" + first + "'",
                "If it is in that language, add `tag: " + code
                        + "` and a `name` under `languages` in toolkit.yaml. If it is"
                        + " not, rename the file, with a hyphen instead of this period.");
    }
}
