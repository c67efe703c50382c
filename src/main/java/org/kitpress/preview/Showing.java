package org.kitpress.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.Edition;
import org.kitpress.report.Finding;

/**
 * What the preview shows at a moment.
 *
 * @param version of the edition; pages that carry another one load again
 * @param edition the last one that could be made; null before there is any
 * @param findings about the files as they stand, which may be newer than the edition
 * @param stale whether errors keep the files as they stand from being shown
 */
record Showing(String version, @Nullable Edition edition, List<Finding> findings, boolean stale) {
    Showing {
        findings = List.copyOf(findings);
    }

    Showing with(List<Finding> now) {
        return new Showing(version, edition, now, stale);
    }
}
