package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins scripts that a theme keeps in several files, because a single file compresses better and arrives all at once.
 * The file {@code js/NAME.list} lists the files in its folder that make up {@code js/NAME.js}, one per line, in order;
 * a line that starts with {@code #} is a comment.
 */
final class ScriptLists {
    private static final String ENDING = ".list";

    private ScriptLists() {}

    /**
     * Returns the assets, with each list and the files that it names replaced by the joined script.
     *
     * @param assets the assets by name; not changed
     * @throws ThemeException if a list names a file that does not exist
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
