/** Rules and findings: what is wrong, where, and how to fix it. Findings are values; only {@code cli} prints them. */
@NullMarked
package org.kitpress.report;

import org.jspecify.annotations.NullMarked;
