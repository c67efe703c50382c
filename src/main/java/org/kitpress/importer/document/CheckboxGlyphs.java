package org.kitpress.importer.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that people type or that fonts draw before the items of a list. */
public final class CheckboxGlyphs {
    /** As Unicode has them; then as symbol fonts come out, in the private use area; then as they are typed. */
    private static final String EMPTY_BOXES =
            "\u2610\u25A1\u25A2\u25FB\u25FD\u274F\u2750\u2751\u2752\u2B1C\uF0A8\uF06F\uF071\uF072";

    private static final String TICKED_BOXES = "\u2611\u2612\u2705\u2713\u2714\u2717\u2718\uF0FE\uF0FD\uF0FC\uF0FB";
    private static final String BULLETS =
            "\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u2023\u2219\u2043\uF0B7\uF0A7\uF0D8\uFFFD";

    private static final Pattern EMPTY_BOX =
            Pattern.compile("^(?:[" + EMPTY_BOXES + "]|\\[ ?]|\\( \\)|_{2,4}(?=\\s+\\p{L}))\\s*");
    private static final Pattern TICKED_BOX = Pattern.compile("^(?:[" + TICKED_BOXES + "]|\\[[xX]])\\s*");

    /** Some fonts draw a bullet where the text has the letter y. */
    private static final Pattern BULLET = Pattern.compile("^(?:[" + BULLETS + "]\\s*|[-–—*]\\s+|y\\s+(?=\\p{Lu}))");

    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+");
    private static final Pattern ANY_BOX = Pattern.compile("[" + EMPTY_BOXES + TICKED_BOXES + "]");

    private CheckboxGlyphs() {}

    /** A paragraph as an item where a sign stands before its words, else as it is. */
    static Block itemOf(Line text) {
        String plain = text.plain();
        Matcher number = NUMBER.matcher(plain);
        boolean numbered = number.find() && number.end() < plain.length();
        Block.Item item = new Block.Item(0, numbered ? Integer.parseInt(number.group(1)) : 0, Checkbox.NONE, text);
        Block.Item signed = strip(numbered ? with(item, Checkbox.NONE, text.cut(number.end())) : item);
        boolean found =
                numbered || signed.box() != Checkbox.NONE || !signed.text().equals(text);
        return found ? signed : new Block.Paragraph(text);
    }

    /** The item without the sign that stands before its words; the sign may be a box. */
    static Block.Item strip(Block.Item item) {
        String plain = item.text().plain();
        Matcher empty = EMPTY_BOX.matcher(plain);
        if (empty.find()) {
            return with(item, Checkbox.EMPTY, item.text().cut(empty.end()));
        }
        Matcher ticked = TICKED_BOX.matcher(plain);
        if (ticked.find()) {
            return with(item, Checkbox.TICKED, item.text().cut(ticked.end()));
        }
        Matcher bullet = BULLET.matcher(plain);
        if (bullet.find() && bullet.end() < plain.length()) {
            return strip(with(item, item.box(), item.text().cut(bullet.end())));
        }
        return item;
    }

    private static Block.Item with(Block.Item item, Checkbox checkbox, Line text) {
        return new Block.Item(item.depth(), item.number(), checkbox, text);
    }

    /** Whether a paragraph with breaks is a list that somebody typed. */
    static boolean startsItem(Line text) {
        return itemOf(text) instanceof Block.Item;
    }

    /** Where boxes stand in a text. */
    static Matcher boxes(String text) {
        return ANY_BOX.matcher(text);
    }

    /** Whether the text is a box and nothing else. */
    public static boolean isBox(String text) {
        return EMPTY_BOX.matcher(text + " ").replaceFirst("").isBlank() && !text.isBlank()
                || TICKED_BOX.matcher(text).replaceFirst("").isBlank() && !text.isBlank();
    }

    /** The sign of an empty box, for readers that find a box of another form. */
    public static String empty() {
        return "\u2610";
    }

    public static String ticked() {
        return "\u2612";
    }
}
