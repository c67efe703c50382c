package org.kitpress.importer.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A font that draws signs for the codes of letters. {@code symbol-fonts.txt} says which characters of Unicode look like
 * its signs.
 */
final class SymbolFont {
    /** Word moves the codes of such fonts here, to the private use area, in many documents. */
    private static final int RANGE = 0xF000;

    private static final int CODES = 0x100;
    private static final Map<String, SymbolFont> FONTS = read();

    private final Map<Integer, Integer> characters = new HashMap<>();

    private SymbolFont() {}

    /**
     * A text in Unicode.
     *
     * @param lost the number of signs that have no character
     */
    record Translation(String text, int lost) {}

    /** The font with a name, such as {@code Wingdings}; null if it is not one of these fonts. */
    static @Nullable SymbolFont named(String name) {
        return FONTS.get(name.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    /** Translates the codes of a text; what is not a code of the font stays as it is. */
    Translation translate(String codes) {
        StringBuilder text = new StringBuilder();
        int lost = 0;
        for (int code : codes.codePoints().toArray()) {
            int own = code >= RANGE && code < RANGE + CODES ? code - RANGE : code;
            if (own >= CODES || Character.isWhitespace(own)) {
                text.appendCodePoint(own);
            } else if (characters.containsKey(own)) {
                text.appendCodePoint(characters.get(own));
            } else {
                lost++;
            }
        }
        return new Translation(text.toString(), lost);
    }

    private static Map<String, SymbolFont> read() {
        Map<String, SymbolFont> fonts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(SymbolFont.class.getResourceAsStream("symbol-fonts.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ");
                SymbolFont font = fonts.computeIfAbsent(parts[0], name -> new SymbolFont());
                int code = Integer.parseInt(parts[1], 16);
                for (int i = 2; i < parts.length; i++, code++) {
                    if (!parts[i].equals("-")) {
                        font.characters.put(code, Integer.parseInt(parts[i], 16));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }
}
