/** The command line: picocli, what is printed, and exit codes. Nothing else prints. */
@NullMarked
package org.kitpress.cli;

import org.jspecify.annotations.NullMarked;
