package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scripts that a theme keeps in several files and sends as one, since one compresses better and comes at once. The file
 * {@code js/NAME.list} names the files beside it that make {@code js/NAME.js}, one a line, in their order; a line that
 * begins with {@code #} is a note.
 */
final class ScriptLists {
    private static final String ENDING = ".list";

    private ScriptLists() {}

    /**
     * Assets with lists and what they name replaced by what they make.
     *
     * @param assets by name; not changed
     * @throws ThemeException when a list names a file that is not there
     */
    static SortedMap<String, byte[]> joined(SortedMap<String, byte[]> assets) {
        SortedMap<String, byte[]> joined = new TreeMap<>(assets);
        assets.forEach((name, bytes) -> {
            if (name.endsWith(ENDING)) {
                List<byte[]> pieces = new ArrayList<>();
                for (String piece : pieces(name, bytes, assets)) {
                    pieces.add(ScriptMinifier.of(assets.getOrDefault(piece, new byte[0])));
                    joined.remove(piece);
                }
                joined.remove(name);
                joined.put(name.substring(0, name.length() - ENDING.length()) + ".js", ScriptMinifier.joined(pieces));
            }
        });
        return joined;
    }

    private static List<String> pieces(String list, byte[] bytes, SortedMap<String, byte[]> assets) {
        String folder = list.substring(0, list.lastIndexOf('/') + 1);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                if (!assets.containsKey(folder + line)) {
                    throw new ThemeException("assets/" + list, i + 1, 1, "the theme has no asset '" + line + "'");
                }
                pieces.add(folder + line);
            }
        }
        return pieces;
    }
}
