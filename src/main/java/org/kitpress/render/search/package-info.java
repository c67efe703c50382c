/**
 * The search index: lunr 2.3.9's, made in Java, whole and in parts.
 *
 * <p>Text passes {@link org.kitpress.render.search.Tokenizer} and {@link org.kitpress.render.search.Pipeline};
 * {@link org.kitpress.render.search.IndexBuilder} counts and scores; {@link
 * org.kitpress.render.search.LunrIndexWriter} writes what {@code lunr.Index.load} reads; {@link
 * org.kitpress.render.search.SplitIndexWriter} writes the same in parts that the search page loads as needed.
 *
 * <p>Strings are seen as JavaScript sees them: sequences of UTF-16 units, compared unit by unit.
 */
@NullMarked
package org.kitpress.render.search;

import org.jspecify.annotations.NullMarked;
