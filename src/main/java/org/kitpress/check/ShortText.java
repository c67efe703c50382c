package org.kitpress.check;

import org.kitpress.model.Place;

/**
 * A short text without markup: a title, a summary, the wording of a timeframe.
 *
 * @param from where the file begins to speak of it; the text itself stands there or further down
 */
record ShortText(String text, Place from) {}
