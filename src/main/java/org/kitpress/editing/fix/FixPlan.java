package org.kitpress.editing.fix;

import java.util.List;

/** The fixes to apply, in the order of files and lines. Nothing has been written yet. */
public record FixPlan(List<Rewrite> files, List<FixResult> fixes) {
    /**
     * A file that changes.
     *
     * @param file relative to the site folder
     * @param before the bytes that were read
     */
    public record Rewrite(String file, byte[] before, byte[] after) {}

    public FixPlan {
        files = List.copyOf(files);
        fixes = List.copyOf(fixes);
    }
}
