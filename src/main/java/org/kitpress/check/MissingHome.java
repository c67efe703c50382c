package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** A toolkit without a home page. */
final class MissingHome implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        boolean there = context.toolkit().pages().stream()
                        .anyMatch(page -> page.address().equals(Address.HOME))
                || context.toolkit().broken().stream()
                        .anyMatch(lost -> lost.address().equals(Address.HOME));
        if (!there) {
            findings.add(Rule.MISSING_HOME.at(
                    Place.startOf("content/index.md"),
                    "the toolkit has no home page",
                    "Add the file `content/index.md` with a title, a summary, and a few words of welcome."));
        }
    }
}
