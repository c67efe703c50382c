package org.kitpress.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.report.Finding;

/**
 * What the preview shows at a moment.
 *
 * @param version of the edition; pages that carry another one load again
 * @param edition the last one that could be made; null before there is any
 * @param findings about the files as they stand, which may be newer than the edition
 * @param stale whether errors keep the files as they stand from being shown
 */
record PreviewState(String version, @Nullable SiteSnapshot edition, List<Finding> findings, boolean stale) {
    PreviewState {
        findings = List.copyOf(findings);
    }

    PreviewState with(List<Finding> now) {
        return new PreviewState(version, edition, now, stale);
    }
}
