package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that templates can call: {@code ${prose(page.purpose)}}. It can belong to one page and keep state. */
@FunctionalInterface
interface TemplateFunction {
    /**
     * @param arguments values of the model, strings, numbers, and booleans; a missing value is null
     * @throws IllegalArgumentException if the arguments make no sense; the message is for theme developers
     */
    @Nullable
    Object call(List<@Nullable Object> arguments);
}
