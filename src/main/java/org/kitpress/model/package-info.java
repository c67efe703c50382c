/**
 * The toolkit as immutable values: one record per kind of page, its text, and the place in the source that each part
 * came from.
 *
 * <p>Depends only on the JDK. Lists are unmodifiable and keep the order of the source. A component that may be absent
 * is marked {@code @Nullable}; absent text is {@link org.kitpress.model.Prose#EMPTY}, never {@code null}.
 */
@NullMarked
package org.kitpress.model;

import org.jspecify.annotations.NullMarked;
