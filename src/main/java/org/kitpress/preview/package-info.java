/**
 * The preview: watches the files of a site, builds in memory when one is saved, serves the result on the loopback
 * address, and updates open pages. It is for the person who is writing; nothing of it is ever published.
 */
@NullMarked
package org.kitpress.preview;

import org.jspecify.annotations.NullMarked;
