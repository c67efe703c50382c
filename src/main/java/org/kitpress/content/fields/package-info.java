/** Typed reading of fields: what is missing, unknown or of the wrong type becomes a finding, and reading goes on. */
@NullMarked
package org.kitpress.content.fields;

import org.jspecify.annotations.NullMarked;
