package org.kitpress.render.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the theme's fonts can print. */
record GlyphCoverage(List<CmapLookup> fonts) {
    /** Replaces a character that no font has. */
    static final String REPLACEMENT = "?";

    /** Characters that fonts often lack, and substitutes with the same meaning. */
    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(
            Map.entry(0x2010, "-"), // hyphen
            Map.entry(0x2011, "-"), // hyphen that does not break
            Map.entry(0x2212, "\u2013"), // minus
            Map.entry(0x2009, " "), // thin space
            Map.entry(0x200A, " "), // hair space
            Map.entry(0x202F, "\u00A0"), // narrow space that does not break
            Map.entry(0x200B, ""), // may break here
            Map.entry(0x200C, ""), // do not join
            Map.entry(0x200D, ""), // join
            Map.entry(0x2060, ""), // do not break here
            Map.entry(0xFEFF, ""), // byte-order mark
            Map.entry(0xFE0E, ""), // as text
            Map.entry(0xFE0F, ""), // as an emoji
            Map.entry(0x00AD, "")); // may be hyphenated here

    static GlyphCoverage of(PrintFiles files) {
        List<CmapLookup> fonts = new ArrayList<>();
        files.theme().forEach((path, bytes) -> {
            if (path.endsWith(".ttf")) {
                fonts.add(lookup(path, bytes));
            }
        });
        return new GlyphCoverage(fonts);
    }

    private static CmapLookup lookup(String path, byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new PrintThemeException("print/" + path, "this is not a readable TrueType font", e);
        }
    }

    /** The library prints right-to-left scripts in the wrong order. */
    private static boolean runsLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** Text can be regular, bold, or italic, so all of the fonts must have the character. */
    private boolean has(int codePoint) {
        return !runsLeft(codePoint) && fonts.stream().allMatch(font -> font.getGlyphId(codePoint) != 0);
    }

    boolean canPrint(int codePoint) {
        return Character.isWhitespace(codePoint) || SUBSTITUTES.containsKey(codePoint) || has(codePoint);
    }

    /** The text with substitutes where needed; what cannot be printed becomes {@link #REPLACEMENT}. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x7F || has(c)) {
                out.appendCodePoint(c);
            } else if (SUBSTITUTES.containsKey(c)) {
                out.append(SUBSTITUTES.get(c));
            } else {
                out.append(Character.isWhitespace(c) ? " " : REPLACEMENT);
            }
        });
        return out.toString();
    }
}
