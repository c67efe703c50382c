package org.kitpress.check;

import java.util.Comparator;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.PageLanguages;
import org.kitpress.model.Statement;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** A second page that is an accessibility statement. A translation of the first does not count. */
final class DuplicateStatements implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        PageLanguages languages = new PageLanguages(
                context.toolkit().pages(), context.toolkit().settings().languages());
        List<Page> pages = context.pages().stream()
                .sorted(Comparator.comparing(page -> !languages.isFirst(page)))
                .toList();
        Page first = null;
        for (Page page : pages) {
            Statement statement = page.statement();
            if (statement == null) {
                continue;
            }
            if (first == null) {
                first = page;
            } else if (!languages.name(page).equals(languages.name(first))) {
                findings.add(Rule.DUPLICATE_STATEMENT.at(
                        statement.place(),
                        "'" + first.head().file() + "' is an accessibility statement already",
                        "Keep one of the two, and remove the line `statement: accessibility` from the other."));
            }
        }
    }
}
