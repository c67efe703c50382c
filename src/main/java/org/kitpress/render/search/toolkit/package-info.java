/**
 * What of a toolkit can be found, and where: one {@link org.kitpress.render.search.toolkit.Findable} for each page,
 * each section under a heading, and each item with its own address. {@link
 * org.kitpress.render.search.toolkit.SearchRenderer} makes the files of them.
 */
@NullMarked
package org.kitpress.render.search.toolkit;

import org.jspecify.annotations.NullMarked;
