/** What is wrong and what to do about it: findings as values. Only {@code cli} prints them. */
@NullMarked
package org.kitpress.report;

import org.jspecify.annotations.NullMarked;
