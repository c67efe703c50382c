package org.kitpress.check;

import org.kitpress.model.Place;

/**
 * A short text without markup: a title, a summary, the wording of a timeframe.
 *
 * @param from a place in the file; the text itself is there or further down
 */
record ShortText(String text, Place from) {}
