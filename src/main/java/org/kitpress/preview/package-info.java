/**
 * The preview: watches the files of a site, builds into memory when one is saved, serves the result on this machine
 * alone, and tells open pages to load again. It is for the person who writes; nothing of it is ever published.
 */
@NullMarked
package org.kitpress.preview;

import org.jspecify.annotations.NullMarked;
