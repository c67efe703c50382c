/** The output formats for findings: for people, for scripts, for GitHub, and for tools that read SARIF. */
@NullMarked
package org.kitpress.cli.format;

import org.jspecify.annotations.NullMarked;
