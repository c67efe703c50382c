/** Words files: the texts around the content, read with their places and laid over one another key by key. */
@NullMarked
package org.kitpress.content.words;

import org.jspecify.annotations.NullMarked;
