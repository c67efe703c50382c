package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Footnotes that no mark in the text leads to; readers never see them. */
final class UnreferencedFootnotes implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        return FootnoteLines.lonely(toolkit, lines -> lines.notes, lines -> lines.marks, this::finding);
    }

    private Finding finding(String label, Place place) {
        return Rule.NOTE_WITHOUT_MARK.at(
                place,
                "no mark in the text leads to the note '[^" + label + "]', so it is not shown",
                "Write `[^" + label + "]` behind the words that it explains, or take the note out.");
    }
}
