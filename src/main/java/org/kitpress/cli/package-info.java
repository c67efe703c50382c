/** The command line: options, output, and exit codes. No other package prints. */
@NullMarked
package org.kitpress.cli;

import org.jspecify.annotations.NullMarked;
