/**
 * The toolkit as HTML pages, and the files that make a website of them. {@link org.kitpress.render.html.HtmlRenderer}
 * gives one task per page; {@link org.kitpress.render.html.Theme} alone knows the template engine.
 */
@NullMarked
package org.kitpress.render.html;

import org.jspecify.annotations.NullMarked;
