/** YAML as a tree that knows where everything stands; Jackson's token stream behind one class. */
@NullMarked
package org.kitpress.content.yaml;

import org.jspecify.annotations.NullMarked;
