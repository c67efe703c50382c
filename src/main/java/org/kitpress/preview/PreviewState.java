package org.kitpress.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.report.Finding;

/**
 * What the preview shows at a moment.
 *
 * @param version of the snapshot; pages of another version update
 * @param snapshot the last one that could be made; null before the first
 * @param findings about the current files, which may be newer than the snapshot
 * @param stale whether errors keep the current files from being shown
 */
record PreviewState(String version, @Nullable SiteSnapshot snapshot, List<Finding> findings, boolean stale) {
    PreviewState {
        findings = List.copyOf(findings);
    }

    PreviewState with(List<Finding> now) {
        return new PreviewState(version, snapshot, now, stale);
    }
}
