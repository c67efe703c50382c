/** YAML as a tree whose nodes know their places; hides Jackson's token stream behind one class. */
@NullMarked
package org.kitpress.content.yaml;

import org.jspecify.annotations.NullMarked;
