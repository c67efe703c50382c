package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Headings that skip a level, that are empty, or that are on the same level as the title of the page. */
final class HeadingLevels implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        for (TextInFile textInFile : context.texts()) {
            // A body comes right below the title; headings in other texts can be one level deeper.
            int above = textInFile.body() ? 1 : 2;
            for (Prose.Heading heading : textInFile.prose().headings()) {
                if (heading.text().isBlank()) {
                    findings.add(Rule.PAGE_HEADINGS.at(
                            heading.place(), "a heading is empty", "Give it a text, or remove it."));
                }
                if (heading.level() == 1) {
                    findings.add(Rule.HEADING_LEVEL.at(
                            heading.place(),
                            "'" + heading.text()
                                    + "' is a first-level heading, but only the title of the page can be one",
                            "Begin the line with `##`."));
                } else if (heading.level() > above + 1) {
                    findings.add(Rule.HEADING_LEVEL.at(
                            heading.place(),
                            "the heading '" + heading.text() + "' is on level " + heading.level()
                                    + ", but the one above it is on level " + above,
                            "Begin the line with `" + "#".repeat(above + 1) + "`."));
                }
                above = Math.max(heading.level(), textInFile.body() ? 1 : 2);
            }
        }
    }
}
