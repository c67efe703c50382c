package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;

/** Footnotes that no mark in the text leads to; readers never see them. */
final class UnreferencedFootnotes implements Check {
    @Override
    public String rule() {
        return "note-without-mark";
    }

    @Override
    public List<Finding> check(CheckContext toolkit) {
        return FootnoteLines.lonely(toolkit, lines -> lines.notes, lines -> lines.marks, this::finding);
    }

    private Finding finding(String label, Place place) {
        return Finding.warning(
                rule(),
                place,
                "no mark in the text leads to the note '[^" + label + "]', so it is not shown",
                "Write `[^" + label + "]` behind the words that it explains, or take the note out.");
    }
}
