/** Markdown to {@link org.kitpress.model.Prose}: flexmark behind one class, raw HTML made safe with jsoup. */
@NullMarked
package org.kitpress.markdown;

import org.jspecify.annotations.NullMarked;
