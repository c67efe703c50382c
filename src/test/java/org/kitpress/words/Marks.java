package org.kitpress.words;

import java.util.regex.Pattern;

/** A mark in place of a text: a word that no content has, in letters that every font has. */
final class Marks {
    private static final Pattern MARK = Pattern.compile("[Zz]qk\\d+z");

    private Marks() {}

    static String of(int number) {
        return "Zqk" + number + "z";
    }

    /** The text cut at its marks. */
    static String[] around(String text) {
        return MARK.split(text);
    }

    static boolean isMarked(String text) {
        return MARK.matcher(text).find();
    }
}
