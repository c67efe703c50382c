package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that templates can call: {@code ${prose(page.purpose)}}. It may belong to one page and keep its state. */
@FunctionalInterface
interface TemplateFunction {
    /**
     * @param arguments the model's own values, strings, numbers and booleans; a missing value is null
     * @throws IllegalArgumentException when the arguments make no sense; the message is for theme makers
     */
    @Nullable
    Object call(List<@Nullable Object> arguments);
}
