/** Asks other sites whether an address is there, politely. Only {@code check --external-links} comes here. */
@NullMarked
package org.kitpress.web;

import org.jspecify.annotations.NullMarked;
