/**
 * What can be found in a toolkit, and where: one {@link org.kitpress.render.search.toolkit.SearchRecord} for each page,
 * each section under a heading, and each item with its own address. {@link
 * org.kitpress.render.search.toolkit.SearchRenderer} writes the files.
 */
@NullMarked
package org.kitpress.render.search.toolkit;

import org.jspecify.annotations.NullMarked;
