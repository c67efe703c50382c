package org.kitpress.content.yaml;

import org.kitpress.report.Finding;

/**
 * An error that ends the reading of YAML.
 *
 * @param line where the parser noticed it, in the file; the finding has the place of its cause
 * @param isCorrectable whether reading can go on with corrected lines
 */
record SyntaxError(Finding finding, int line, boolean isCorrectable) {}
