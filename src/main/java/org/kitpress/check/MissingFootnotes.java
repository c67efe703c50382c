package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;

/** Marks of footnotes without their notes. */
final class MissingFootnotes implements Check {
    @Override
    public String rule() {
        return "dangling-mark";
    }

    @Override
    public List<Finding> check(Checked toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : toolkit.toolkit().pages()) {
            String file = page.head().file();
            FootnoteLines lines =
                    new FootnoteLines(file, toolkit.options().lines().apply(file));
            for (Map.Entry<String, Place> mark : lines.marks.entrySet()) {
                if (!lines.notes.containsKey(mark.getKey())) {
                    findings.add(Finding.warning(
                            rule(),
                            mark.getValue(),
                            "the mark '[^" + mark.getKey() + "]' promises a note, but none stands in this file",
                            "Add a line that begins with `[^" + mark.getKey()
                                    + "]:` and explains it, or take the mark out."));
                }
            }
        }
        return findings;
    }
}
