/**
 * The toolkit as immutable values: one record per kind of page, the text in it, and where each came from.
 *
 * <p>Imports the JDK only. Lists are unmodifiable and keep the order of the source. A component that may be
 * absent is marked {@code @Nullable}; text that may be absent is never {@code null} but {@link
 * org.kitpress.model.Prose#EMPTY}.
 */
@NullMarked
package org.kitpress.model;

import org.jspecify.annotations.NullMarked;
