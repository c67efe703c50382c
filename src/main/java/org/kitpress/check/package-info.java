/**
 * Rules over the toolkit as a whole, one class for each. Each takes a {@link org.kitpress.check.Checked} and gives
 * findings; {@code Checks} lists them. The page of each rule is {@code docs/rules/RULE.md}.
 */
@NullMarked
package org.kitpress.check;

import org.jspecify.annotations.NullMarked;
