package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Footnote marks without a note. */
final class MissingFootnotes implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        return FootnoteLines.lonely(context, lines -> lines.marks, lines -> lines.notes, this::finding);
    }

    private Finding finding(String label, Place place) {
        return Rule.DANGLING_MARK.at(
                place,
                "the mark '[^" + label + "]' refers to a note, but this file has no such note",
                "Add a line that begins with `[^" + label + "]:` and contains the note, or remove the mark.");
    }
}
