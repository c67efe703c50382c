package org.kitpress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as {@code JSON.stringify} does, half surrogates included, which ready-made writers refuse. Text may
 * hold them, and lunr indexes them.
 */
final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** Writes text that needs no escaping and is ASCII. */
    JsonText raw(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
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
        int length = text.length();
        put('"');
        reserve(length);
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\') {
                put(unit);
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < length
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
            reserve(1);
        }
        bytes[size++] = (byte) value;
    }

    private void reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, Math.multiplyExact(bytes.length, 2)));
        }
    }

    int size() {
        return size;
    }

    /** Copies what is written to a place in an array that has room for it. */
    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, size);
    }

    /** Forgets what is written and keeps the room for more. */
    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
