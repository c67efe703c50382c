package org.kitpress.render.html;

import org.jspecify.annotations.Nullable;

/**
 * The caller's options for rendering.
 *
 * @param baseUrl the address of the site with a trailing slash; null if unknown. Overrides the toolkit's setting.
 * @param drafts whether to show drafts
 * @param pdfs whether pages link to their PDFs
 */
public record RenderOptions(@Nullable String baseUrl, boolean drafts, boolean pdfs) {}
