package org.kitpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Constants of enums as content files, words files, and programs write them. */
public final class EnumKeys {
    private EnumKeys() {}

    /** {@code not-started} for {@code NOT_STARTED}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys of all constants, in their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumKeys::of).toList();
    }
}
