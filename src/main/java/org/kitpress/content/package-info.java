/**
 * Reads the files under {@code content/} into records or findings. A file passes through {@code files} (bytes to text),
 * {@code yaml} (text to a tree with places), and {@code fields} (typed fields) to the reader of its kind in {@code kind}.
 */
@NullMarked
package org.kitpress.content;

import org.jspecify.annotations.NullMarked;
