package org.kitpress.render.html;

import org.jspecify.annotations.Nullable;

/**
 * What the caller decides about a rendering.
 *
 * @param baseUrl the address of the site, with a slash at its end; null if it is not known. Overrides the toolkit's own.
 * @param drafts whether drafts are shown
 * @param pdfs whether pages link to their PDFs
 */
public record RenderOptions(@Nullable String baseUrl, boolean drafts, boolean pdfs) {}
