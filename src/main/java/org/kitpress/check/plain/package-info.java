/** How hard a text is to read: sentences, words, syllables, and the grade that follows from them. Knows only texts. */
@NullMarked
package org.kitpress.check.plain;

import org.jspecify.annotations.NullMarked;
