package org.kitpress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as {@code JSON.stringify} does, half surrogates included, which ready-made writers refuse. Text may
 * hold them, and lunr indexes them.
 */
final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Writes text that needs no escaping and is ASCII. */
    JsonText raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    JsonText number(int value) {
        return raw(Integer.toString(value));
    }

    /** Writes a number given in thousandths as JavaScript prints it: 1, 0.5, 12.345. */
    JsonText thousandths(int value) {
        number(value / 1000);
        int rest = value % 1000;
        if (rest > 0) {
            put('.');
            for (int unit = 100; rest > 0; unit /= 10) {
                put('0' + rest / unit);
                rest %= unit;
            }
        }
        return this;
    }

    JsonText string(String text) {
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\') {
                put(unit);
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                utf8(text.substring(i, i + 2));
                i++;
            } else {
                unusual(unit);
            }
        }
        put('"');
        return this;
    }

    private void unusual(char unit) {
        int shorthand = "\"\\\b\f\n\r\t".indexOf(unit);
        if (shorthand >= 0) {
            put('\\');
            put("\"\\bfnrt".charAt(shorthand));
        } else if (unit < ' ' || Character.isSurrogate(unit)) {
            raw("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                put(HEX.charAt(unit >> shift & 15));
            }
        } else {
            utf8(String.valueOf(unit));
        }
    }

    private void utf8(String text) {
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            put(value);
        }
    }

    private void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.multiplyExact(size, 2));
        }
        bytes[size++] = (byte) value;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
