/** What helps people to write content: mending files, describing what can stand in them, starting new ones. */
@NullMarked
package org.kitpress.editing;

import org.jspecify.annotations.NullMarked;
