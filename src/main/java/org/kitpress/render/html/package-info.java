/**
 * Renders the toolkit as HTML pages, along with the other files that make up a website.
 * {@link org.kitpress.render.html.HtmlRenderer} returns one task per page; {@link org.kitpress.render.html.Theme} is
 * the only class that uses the template engine.
 */
@NullMarked
package org.kitpress.render.html;

import org.jspecify.annotations.NullMarked;
