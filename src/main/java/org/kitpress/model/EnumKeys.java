package org.kitpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Converts enum constants to the keys used in content files, words files, and output for other programs. */
public final class EnumKeys {
    private EnumKeys() {}

    /** Returns the key of a constant: {@code not-started} for {@code NOT_STARTED}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words of a constant, for messages: {@code not started}. */
    public static String words(Enum<?> constant) {
        return of(constant).replace('-', ' ');
    }

    /** Returns the keys of all constants, in declaration order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumKeys::of).toList();
    }
}
