/** Content files as lines of text: decoding, line endings, front matter. */
@NullMarked
package org.kitpress.content.files;

import org.jspecify.annotations.NullMarked;
