package org.kitpress.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Toolkit;

/**
 * What to build.
 *
 * @param site the folder that holds {@code content/}, and {@code themes/} if it has a theme of its own
 * @param output where the site is written; null to look for findings only
 * @param baseUrl the address of the site, with a slash at its end; null for the toolkit's own
 * @param wholeIndex whether the whole search index is written, however large it is
 * @param pdfs whether PDFs are made of the pages that people print
 * @param strict whether warnings stop the build
 * @param today the day on which reviews are due; affects findings only, never output
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
    /** The address of the site, with a slash at its end; null if it is not known. */
    @Nullable
    String base(Toolkit toolkit) {
        return baseUrl == null ? toolkit.settings().baseUrl() : baseUrl;
    }

    /** The path of the site on its server, with a slash at its end; {@code /} if it is not known. */
    String root(Toolkit toolkit) {
        String base = base(toolkit);
        return base == null ? "/" : URI.create(base).getPath();
    }
}
