/** Starts new documents and whole toolkits from templates, which stand as resources and speak to editors. */
@NullMarked
package org.kitpress.editing.scaffold;

import org.jspecify.annotations.NullMarked;
