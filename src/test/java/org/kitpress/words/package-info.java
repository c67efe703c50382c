/** The shipped toolkit with marked words around its content: what is not marked must be content. */
@org.jspecify.annotations.NullMarked
package org.kitpress.words;
