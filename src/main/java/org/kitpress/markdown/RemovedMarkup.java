package org.kitpress.markdown;

import org.kitpress.model.Place;

/**
 * Markup that was removed from raw HTML, or that Markdown could not keep as written.
 *
 * @param what in an editor's words: {@code <script>}, {@code onclick on <p>}, {@code style on <div>}
 */
public record RemovedMarkup(Place place, String what) {}
