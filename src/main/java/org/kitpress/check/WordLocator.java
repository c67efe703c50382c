package org.kitpress.check;

import java.util.List;
import java.util.function.Function;
import org.kitpress.model.Place;

/** Finds words that are reported in a file, because parsed text knows only where it starts. */
final class WordLocator {
    private final Function<String, List<String>> lines;

    WordLocator(Function<String, List<String>> lines) {
        this.lines = lines;
    }

    /** The first place at or after the given one with these whole words; the given place if there is none. */
    Place find(String words, Place from) {
        return find(words, from, (line, at) -> true);
    }

    /** Accepts an index in a line. */
    interface Filter {
        boolean accepts(String line, int at);
    }

    /** Like {@link #find(String, Place)}, but at the first place that the filter accepts. */
    Place find(String words, Place from, Filter filter) {
        List<String> file = lines.apply(from.file());
        for (int line = from.line(); line <= file.size(); line++) {
            String text = file.get(line - 1);
            int start = line > from.line() ? 0 : Place.index(text, from.column());
            for (int at = indexOf(text, words, start); at >= 0; at = indexOf(text, words, at + 1)) {
                if (filter.accepts(text, at)) {
                    return new Place(from.file(), line, text.codePointCount(0, at) + 1);
                }
            }
        }
        return from;
    }

    /** The place of the value of a field within a group of fields. */
    Place value(String field, String value, Place group) {
        return find(value, find(field + ":", group));
    }

    /** The place of a field's name at the start of a line; the start of the file if there is none. */
    Place field(String name, String file) {
        List<String> all = lines.apply(file);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith(name + ":")) {
                return new Place(file, i + 1, 1);
            }
        }
        return Place.startOf(file);
    }

    /** The index of the words as whole words; -1 if the text does not contain them. */
    static int indexOf(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean before = at == 0 || !isWord(text.codePointBefore(at)) || !isWord(words.codePointAt(0));
            boolean after = end == text.length()
                    || !isWord(text.codePointAt(end))
                    || !isWord(words.codePointBefore(words.length()));
            if (before && after) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
