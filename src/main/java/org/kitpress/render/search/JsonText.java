package org.kitpress.render.search;

import java.util.Arrays;

/**
 * Writes JSON as {@code JSON.stringify} does, half surrogates included, which ready-made writers refuse. Text may
 * hold them, and lunr indexes them.
 */
public final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private byte[] bytes = new byte[1 << 10];
    private int size;
    /** The string that is being written. */
    private char[] units = new char[1 << 8];

    /** Writes text that needs no escaping and is ASCII. */
    public JsonText raw(String ascii) {
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

    /** Writes text in quotation marks. */
    public JsonText string(String text) {
        int length = text.length();
        if (units.length < length) {
            units = new char[Math.max(length, 2 * units.length)];
        }
        text.getChars(0, length, units, 0);
        put('"');
        for (int i = plain(0, length); i < length; i = plain(i + 1, length)) {
            char unit = units[i];
            if (Character.isHighSurrogate(unit) && i + 1 < length && Character.isLowSurrogate(units[i + 1])) {
                utf8(Character.toCodePoint(unit, units[++i]));
            } else {
                unusual(unit);
            }
        }
        put('"');
        return this;
    }

    /** Writes units up to the next that needs more, and says where that is. In one sweep, for most text is such units. */
    private int plain(int from, int to) {
        reserve(to - from);
        byte[] target = bytes;
        int at = size;
        int i = from;
        for (; i < to; i++) {
            char unit = units[i];
            if (unit < ' ' || unit >= 0x7F || unit == '"' || unit == '\\') {
                break;
            }
            target[at++] = (byte) unit;
        }
        size = at;
        return i;
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
            utf8(unit);
        }
    }

    private void utf8(int codePoint) {
        if (codePoint < 0x80) {
            put(codePoint);
            return;
        }
        int further = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        put(0xFF00 >> further + 1 & 0xFF | codePoint >> 6 * further);
        for (int shift = 6 * (further - 1); shift >= 0; shift -= 6) {
            put(0x80 | codePoint >> shift & 0x3F);
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

    /** What is written, in UTF-8. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
