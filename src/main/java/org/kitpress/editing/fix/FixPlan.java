package org.kitpress.editing.fix;

import java.util.List;

/**
 * What there is to mend. Nothing has been written yet.
 *
 * @param mended in the order of files and lines
 */
public record FixPlan(List<Rewrite> files, List<FixResult> mended) {
    /**
     * A file that changes.
     *
     * @param file relative to the site folder
     * @param before the bytes that were read
     */
    public record Rewrite(String file, byte[] before, byte[] after) {}

    public FixPlan {
        files = List.copyOf(files);
        mended = List.copyOf(mended);
    }
}
