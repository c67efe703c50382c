/**
 * What templates read: small records of plain values, finished for one page. They hold no rules; {@code render.html}
 * makes them and a theme prints them. Addresses in them are relative to the page they were made for.
 */
@NullMarked
package org.kitpress.render.html.view;

import org.jspecify.annotations.NullMarked;
