/** Checks politely whether addresses on other sites exist. Used only by {@code check --external-links}. */
@NullMarked
package org.kitpress.web;

import org.jspecify.annotations.NullMarked;
