package org.kitpress.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets, numbers, and checkboxes that are typed or drawn as characters at the start of list items. */
public final class ListMarkers {
    /** Unicode characters first, then what symbol fonts become in the private use area. */
    private static final String UNCHECKED_GLYPHS =
            "\u2610\u25A1\u25A2\u25FB\u25FD\u274F\u2750\u2751\u2752\u2B1C\uF0A8\uF06F\uF071\uF072";

    private static final String CHECKED_GLYPHS = "\u2611\u2612\u2705\u2713\u2714\u2717\u2718\uF0FE\uF0FD\uF0FC\uF0FB";
    private static final String BULLETS =
            "\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u2023\u2219\u2043\u27A2\u25A0\u25C6\u2756\uF0B7\uF0A7\uF0D8\uFFFD";

    private static final Pattern UNCHECKED_BOX =
            Pattern.compile("^(?:[" + UNCHECKED_GLYPHS + "]|\\[ ?]|\\( \\)|_{2,4}(?=\\s+\\p{L}))\\s*");
    private static final Pattern CHECKED_BOX = Pattern.compile("^(?:[" + CHECKED_GLYPHS + "]|\\[[xX]])\\s*");

    /** Some fonts draw a bullet for the letter y. */
    private static final Pattern BULLET = Pattern.compile("^(?:[" + BULLETS + "]\\s*|[-–—*]\\s+|y\\s+(?=\\p{Lu}))");

    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+");
    private static final Pattern ANY_BOX = Pattern.compile("[" + UNCHECKED_GLYPHS + CHECKED_GLYPHS + "]");

    private ListMarkers() {}

    /** A list item when the text starts with a marker, otherwise a paragraph. */
    static Block toBlock(Line text) {
        String plain = text.plain();
        Matcher number = NUMBER.matcher(plain);
        boolean numbered = number.find() && number.end() < plain.length();
        Block.Item item = new Block.Item(0, numbered ? Integer.parseInt(number.group(1)) : 0, Checkbox.NONE, text);
        Block.Item stripped = withoutMarker(numbered ? with(item, Checkbox.NONE, text.slice(number.end())) : item);
        boolean found = numbered
                || stripped.checkbox() != Checkbox.NONE
                || !stripped.text().equals(text);
        return found ? stripped : new Block.Paragraph(text);
    }

    /** The item without the marker at the start of its text. A checkbox there becomes the item's. */
    static Block.Item withoutMarker(Block.Item item) {
        String plain = item.text().plain();
        int from = 0;
        while (true) {
            int unchecked = endOf(UNCHECKED_BOX, plain, from);
            if (unchecked > from) {
                return with(item, Checkbox.UNCHECKED, item.text().slice(unchecked));
            }
            int checked = endOf(CHECKED_BOX, plain, from);
            if (checked > from) {
                return with(item, Checkbox.CHECKED, item.text().slice(checked));
            }
            int bullet = endOf(BULLET, plain, from);
            if (bullet == from || bullet == plain.length()) {
                return from == 0
                        ? item
                        : with(item, item.checkbox(), item.text().slice(from));
            }
            from = bullet;
        }
    }

    /** The end of a marker at that index of a text; the index if there is none. */
    private static int endOf(Pattern marker, String text, int from) {
        Matcher found = marker.matcher(text).region(from, text.length());
        return found.lookingAt() ? found.end() : from;
    }

    private static Block.Item with(Block.Item item, Checkbox checkbox, Line text) {
        return new Block.Item(item.depth(), item.number(), checkbox, text);
    }

    /** Whether a line of a paragraph starts like a typed list item. */
    static boolean startsWithMarker(Line text) {
        return toBlock(text) instanceof Block.Item;
    }

    /** Finds checkbox characters in a text. */
    static Matcher checkboxes(String text) {
        return ANY_BOX.matcher(text);
    }

    /** Whether the text is a single checkbox and nothing else. */
    public static boolean isCheckbox(String text) {
        return UNCHECKED_BOX.matcher(text + " ").replaceFirst("").isBlank() && !text.isBlank()
                || CHECKED_BOX.matcher(text).replaceFirst("").isBlank() && !text.isBlank();
    }

    /** A box as a character, for readers that find checkboxes in another form. */
    public static String box(boolean checked) {
        return checked ? "\u2612" : "\u2610";
    }
}
