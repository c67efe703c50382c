/**
 * The data that templates read: small records of plain values, prepared for one page. They contain no logic;
 * {@code render.html} creates them and a theme prints them. The addresses in them are relative to the page that they
 * were created for.
 */
@NullMarked
package org.kitpress.render.html.view;

import org.jspecify.annotations.NullMarked;
