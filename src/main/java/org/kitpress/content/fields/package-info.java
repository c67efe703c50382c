/** Reads typed fields: a missing or unknown field, or a value of the wrong type, becomes a finding, and reading continues. */
@NullMarked
package org.kitpress.content.fields;

import org.jspecify.annotations.NullMarked;
