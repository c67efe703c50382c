package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/** The organization that a page is about; {@code partOf} is the name of the organization it is part of. */
public record Subject(
        String name, @Nullable String shortName, @Nullable String partOf) {}
