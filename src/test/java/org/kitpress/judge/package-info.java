/**
 * Judges of a built site: a real browser, axe-core, the Nu HTML checker, a crawler and a survey of each page.
 *
 * <p>They look at files and at what a browser makes of them, never at the program's own values, so that they
 * cannot share its mistakes. {@link org.kitpress.judge.Browser} speaks the Chrome DevTools Protocol
 * (https://chromedevtools.github.io/devtools-protocol/); tests ask for one with
 * {@link org.kitpress.judge.RequiresBrowser}.
 */
@NullMarked
package org.kitpress.judge;

import org.jspecify.annotations.NullMarked;
