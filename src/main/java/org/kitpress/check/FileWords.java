package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of a file with an index of their words, so that looking for many words takes no longer than for one. */
final class FileWords {
    private final List<String> lines;
    private final Map<String, List<Spot>> index = new HashMap<>();
    private final Map<String, List<Spot>> found = new ConcurrentHashMap<>();

    /**
     * A place in the file.
     *
     * @param line from 1
     * @param at the index in the line
     * @param column the number of characters up to there, with the one there
     */
    record Spot(int line, int at, int column) {}

    FileWords(List<String> lines) {
        this.lines = lines;
        for (int line = 1; line <= lines.size(); line++) {
            addLine(lines.get(line - 1), line);
        }
    }

    private void addLine(String text, int line) {
        int column = 1;
        for (int at = 0; at < text.length(); column++) {
            int end = endOfWord(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                index.computeIfAbsent(text.substring(at, end), word -> new ArrayList<>())
                        .add(new Spot(line, at, column));
                column += text.codePointCount(at, end) - 1;
                at = end;
            }
        }
    }

    String line(Spot spot) {
        return lines.get(spot.line() - 1);
    }

    /** All places with these words, which do not begin or end inside other words, in order. */
    List<Spot> all(String words) {
        return found.computeIfAbsent(words, this::search);
    }

    private List<Spot> search(String words) {
        List<Spot> rarest = null;
        int offset = 0;
        for (int at = 0; at < words.length(); ) {
            int end = endOfWord(words, at);
            if (end > at) {
                List<Spot> spots = index.getOrDefault(words.substring(at, end), List.of());
                if (rarest == null || spots.size() < rarest.size()) {
                    rarest = spots;
                    offset = at;
                }
                at = end;
            } else {
                at += Character.charCount(words.codePointAt(at));
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        return rarest == null ? searchLines(words) : around(rarest, words, offset);
    }

    /** The places of the words among those of one of them. */
    private List<Spot> around(List<Spot> spots, String words, int offset) {
        int columns = words.codePointCount(0, offset);
        List<Spot> found = new ArrayList<>();
        for (Spot spot : spots) {
            int at = spot.at() - offset;
            if (at >= 0 && WordLocator.isAt(line(spot), words, at)) {
                found.add(new Spot(spot.line(), at, spot.column() - columns));
            }
        }
        return found;
    }

    /** The places of signs. */
    private List<Spot> searchLines(String signs) {
        List<Spot> found = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            int counted = 0;
            int column = 1;
            for (int at = text.indexOf(signs); at >= 0; at = text.indexOf(signs, at + 1)) {
                column += text.codePointCount(counted, at);
                counted = at;
                found.add(new Spot(line, at, column));
            }
        }
        return found;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && WordLocator.isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
