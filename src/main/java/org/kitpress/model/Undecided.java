package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A decision that has not been made yet.
 *
 * @param owner who decides, as text; null if that is undecided too
 * @param neededBy when the decision is needed; null if that is undecided too
 */
public record Undecided(@Nullable String owner, @Nullable PartialDate neededBy, Place place) {}
