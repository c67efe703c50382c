/** The hall: calls the verbs in their order, on all cores. It holds order, never rules. */
@NullMarked
package org.kitpress.build;

import org.jspecify.annotations.NullMarked;
