package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * That something is still to be decided.
 *
 * @param owner who decides, as text; null when that is open too
 * @param neededBy when the decision is needed; null when that is open too
 */
public record Undecided(@Nullable String owner, @Nullable PartialDate neededBy, Place place) {}
