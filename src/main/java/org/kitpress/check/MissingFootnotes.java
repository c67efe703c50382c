package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Marks of footnotes without their notes. */
final class MissingFootnotes implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        return FootnoteLines.lonely(toolkit, lines -> lines.marks, lines -> lines.notes, this::finding);
    }

    private Finding finding(String label, Place place) {
        return Rule.DANGLING_MARK.at(
                place,
                "the mark '[^" + label + "]' promises a note, but none stands in this file",
                "Add a line that begins with `[^" + label + "]:` and explains it, or take the mark out.");
    }
}
