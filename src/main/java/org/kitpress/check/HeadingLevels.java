package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Headings that jump over a level, or that compete with the page's title. */
final class HeadingLevels implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (TextInFile textInFile : toolkit.texts()) {
            // A body stands right below the title; what else holds headings may stand one level further down.
            int above = textInFile.body() ? 1 : 2;
            for (Prose.Heading heading : textInFile.prose().headings()) {
                if (heading.level() == 1) {
                    findings.add(Rule.HEADING_LEVEL.at(
                            heading.place(),
                            "'" + heading.text() + "' is a heading of the first level, which is the page's title alone",
                            "Begin it with `##`."));
                } else if (heading.level() > above + 1) {
                    findings.add(Rule.HEADING_LEVEL.at(
                            heading.place(),
                            "the heading '" + heading.text() + "' is of level " + heading.level()
                                    + ", but the one above it is of level " + above,
                            "Begin it with `" + "#".repeat(above + 1) + "`."));
                }
                above = Math.max(heading.level(), textInFile.body() ? 1 : 2);
            }
        }
        return findings;
    }
}
