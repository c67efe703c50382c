package org.kitpress.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kitpress.model.Place;

/** Finds words that are reported in a file, because parsed text knows only where it starts. Thread-safe. */
final class WordLocator {
    private final Function<String, List<String>> lines;
    private final Map<String, FileWords> files = new ConcurrentHashMap<>();

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
        FileWords file = files.computeIfAbsent(from.file(), name -> new FileWords(lines.apply(name)));
        List<FileWords.Spot> all = file.all(words);
        for (FileWords.Spot spot : all.subList(firstFrom(all, from), all.size())) {
            if (filter.accepts(file.line(spot), spot.at())) {
                return new Place(from.file(), spot.line(), spot.column());
            }
        }
        return from;
    }

    /** The index of the first spot that is not before the place. */
    private static int firstFrom(List<FileWords.Spot> spots, Place place) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            FileWords.Spot spot = spots.get(middle);
            boolean isBefore =
                    spot.line() < place.line() || spot.line() == place.line() && spot.column() < place.column();
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        return low;
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

    /** The index of the words as whole words; -1 if the text does not contain them, or if there are none. */
    static int indexOf(String text, String words, int from) {
        if (words.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(words, from);
        while (at >= 0 && !isAt(text, words, at)) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** Whether the words are at that index as whole words. */
    static boolean isAt(String text, String words, int at) {
        int end = at + words.length();
        boolean before = at == 0 || !isWord(text.codePointBefore(at)) || !isWord(words.codePointAt(0));
        boolean after = end >= text.length()
                || !isWord(text.codePointAt(end))
                || !isWord(words.codePointBefore(words.length()));
        return before && after && text.startsWith(words, at);
    }

    static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
