package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Footnotes without a mark in the text; readers never see them. */
final class UnreferencedFootnotes implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        return FootnoteLines.lonely(context, lines -> lines.notes, lines -> lines.marks, this::finding);
    }

    private Finding finding(String label, Place place) {
        return Rule.NOTE_WITHOUT_MARK.at(
                place,
                "the note '[^" + label + "]' has no mark in the text, so it is not shown",
                "Write `[^" + label + "]` after the words that it explains, or remove the note.");
    }
}
