package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;

/** Footnotes that no mark in the text leads to; readers never see them. */
final class NotesWithoutMarks implements Check {
    @Override
    public String rule() {
        return "note-without-mark";
    }

    @Override
    public List<Finding> check(Checked toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : toolkit.toolkit().pages()) {
            String file = page.head().file();
            FootnoteLines lines =
                    new FootnoteLines(file, toolkit.options().lines().apply(file));
            for (Map.Entry<String, Place> note : lines.notes.entrySet()) {
                if (!lines.marks.containsKey(note.getKey())) {
                    findings.add(Finding.warning(
                            rule(),
                            note.getValue(),
                            "no mark in the text leads to the note '[^" + note.getKey() + "]', so it is not shown",
                            "Write `[^" + note.getKey()
                                    + "]` behind the words that it explains, or take the note out."));
                }
            }
        }
        return findings;
    }
}
