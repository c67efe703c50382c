package org.kitpress.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Toolkit;

/**
 * What to build.
 *
 * @param site the folder that holds {@code content/}, and {@code themes/} when it has a theme of its own
 * @param output where the site is written; null to look for findings only
 * @param baseUrl where the site will stand, with a slash at its end; null for what the toolkit says
 * @param wholeIndex whether the whole search index is written however large it is
 * @param pdfs whether pages are printed as PDFs, too
 * @param strict whether warnings stop the build
 * @param today the day on which reviews are due; it decides about findings only, never about output
 */
public record BuildOptions(
        Path site,
        @Nullable Path output,
        @Nullable String baseUrl,
        boolean drafts,
        boolean wholeIndex,
        boolean pdfs,
        boolean strict,
        LocalDate today) {
    /** A request that leaves out PDFs. */
    public BuildOptions(
            Path site,
            @Nullable Path output,
            @Nullable String baseUrl,
            boolean drafts,
            boolean wholeIndex,
            boolean strict,
            LocalDate today) {
        this(site, output, baseUrl, drafts, wholeIndex, false, strict, today);
    }

    /** Where the site will stand, with a slash at its end; null when nobody says. */
    @Nullable
    String base(Toolkit toolkit) {
        return baseUrl == null ? toolkit.settings().baseUrl() : baseUrl;
    }
}
