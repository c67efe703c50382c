package org.kitpress.markdown;

import org.kitpress.model.Place;

/**
 * A sign of Markdown that was not recognized, so that readers see it as it is written.
 *
 * @param problem one sentence without a period that says what readers see, and why
 * @param remedy one or more sentences with the corrected form
 */
public record UnreadMark(Place place, String problem, String remedy) {}
