package org.kitpress.render.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.output.PdfSize;

/**
 * What the caller decides about a rendering.
 *
 * @param baseUrl where the site will stand, with a slash at its end; null when it is not known. It wins over the
 *     toolkit's own.
 * @param drafts whether drafts are shown
 * @param pdfs whether pages lead to their PDFs
 * @param sizes how much each PDF is; without one, its link does not say
 */
public record RenderOptions(@Nullable String baseUrl, boolean drafts, boolean pdfs, Map<Address, PdfSize> sizes) {
    public RenderOptions {
        sizes = Map.copyOf(sizes);
    }

    /** The same, with PDFs whose sizes are known by now. */
    public RenderOptions with(Map<Address, PdfSize> known) {
        return new RenderOptions(baseUrl, drafts, pdfs, known);
    }

    /** For a site without PDFs. */
    public RenderOptions(@Nullable String baseUrl, boolean drafts) {
        this(baseUrl, drafts, false, Map.of());
    }
}
