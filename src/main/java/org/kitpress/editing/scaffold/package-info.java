/** Creates pages and whole toolkits from templates in the resources. */
@NullMarked
package org.kitpress.editing.scaffold;

import org.jspecify.annotations.NullMarked;
