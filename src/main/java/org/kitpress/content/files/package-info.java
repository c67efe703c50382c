/** Content files as lines of text: decoding, line ends, front matter. */
@NullMarked
package org.kitpress.content.files;

import org.jspecify.annotations.NullMarked;
