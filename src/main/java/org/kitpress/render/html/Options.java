package org.kitpress.render.html;

import org.jspecify.annotations.Nullable;

/**
 * What the caller decides about a rendering.
 *
 * @param baseUrl where the site will stand, with a slash at its end; null when it is not known. It wins over the
 *     toolkit's own.
 * @param drafts whether drafts are shown
 * @param pdfs whether pages lead to their PDFs
 */
public record Options(@Nullable String baseUrl, boolean drafts, boolean pdfs) {
    /** For a site without PDFs. */
    public Options(@Nullable String baseUrl, boolean drafts) {
        this(baseUrl, drafts, false);
    }
}
