package org.kitpress.judge;

import java.util.List;
import java.util.Map;

/**
 * What media queries shall find: the medium and what the reader has asked for.
 *
 * @param type {@code screen} or {@code print}
 */
public record Media(String type, boolean dark, boolean forcedColors, boolean reducedMotion) {
    public static final Media SCREEN = new Media("screen", false, false, false);
    public static final Media DARK = new Media("screen", true, false, false);
    public static final Media FORCED_COLORS = new Media("screen", false, true, false);
    public static final Media PRINT = new Media("print", false, false, false);

    public Media withReducedMotion() {
        return new Media(type, dark, forcedColors, true);
    }

    /** In the words of the protocol's {@code Emulation.setEmulatedMedia}. */
    Map<String, ?> asParams() {
        return Map.of(
                "media",
                type,
                "features",
                List.of(
                        feature("prefers-color-scheme", dark ? "dark" : "light"),
                        feature("forced-colors", forcedColors ? "active" : "none"),
                        feature("prefers-reduced-motion", reducedMotion ? "reduce" : "no-preference")));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }
}
