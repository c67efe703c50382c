package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * The body that a page is about.
 *
 * @param partOf the name of the body that houses it
 */
public record Subject(
        String name, @Nullable String shortName, @Nullable String partOf) {}
