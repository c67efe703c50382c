package org.kitpress.importer.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.ListMarkers;

/** The lists of a document and their current counts. Used for one document, from its start to its end. */
final class WordNumbering {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
    private static final int MAX_LEVEL = 8;

    private final Map<String, Element> abstractLists = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    /** By abstract list: lists that share one also share its counts. */
    private final Map<String, int[]> counts = new HashMap<>();

    private WordNumbering() {}

    /**
     * What Word draws before a list item.
     *
     * @param depth nesting level, from 0
     * @param number 0 for a bullet
     * @param label the text that Word draws, such as {@code Step 1.}, or a checkbox character
     */
    record Marker(int depth, int number, String label) {}

    /** @param part the numbering part; null when the document has none */
    static WordNumbering of(@Nullable Element part) {
        WordNumbering result = new WordNumbering();
        Element root = part == null ? null : part.firstElementChild();
        Xml.children(root, "abstractNum")
                .forEach(list -> result.abstractLists.put(Xml.attribute(list, "abstractNumId"), list));
        Xml.children(root, "num").forEach(list -> result.lists.put(Xml.attribute(list, "numId"), list));
        return result;
    }

    /**
     * Advances the count of a list.
     *
     * @param numbering the paragraph's list and level; null for none
     * @return null when the paragraph is in no list
     */
    @Nullable
    Marker next(@Nullable Element numbering) {
        String id = Xml.value(numbering, "numId");
        if (id.isEmpty() || id.equals("0")) {
            return null;
        }
        String depthText = Xml.value(numbering, "ilvl");
        int depth = depthText.matches("[0-8]") ? Integer.parseInt(depthText) : 0;
        Element list = lists.get(id);
        String base = list == null ? id : Xml.value(list, "abstractNumId");
        Element level = level(list, abstractLists.get(base), depth);
        String format = Xml.value(level, "numFmt");
        String text = Xml.value(level, "lvlText");
        boolean restarts = list != null && Xml.child(list, "lvlOverride") != null;
        int number = count(restarts ? "own " + id : base, depth, start(list, level, depth));
        if (format.equals("bullet") || format.equals("none") || level == null) {
            return new Marker(depth, 0, checkboxOrNothing(text));
        }
        return new Marker(depth, number, label(text, restarts ? "own " + id : base, list, abstractLists.get(base)));
    }

    private static @Nullable Element level(@Nullable Element list, @Nullable Element base, int depth) {
        return Stream.concat(
                        at(list, "lvlOverride", depth).flatMap(override -> Xml.children(override, "lvl").stream()),
                        at(base, "lvl", depth))
                .findFirst()
                .orElse(null);
    }

    private static int start(@Nullable Element list, @Nullable Element level, int depth) {
        return Stream.concat(
                        at(list, "lvlOverride", depth).map(override -> Xml.value(override, "startOverride")),
                        Stream.of(Xml.value(level, "start")))
                .filter(number -> number.matches("\\d{1,4}"))
                .findFirst()
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** The children with a name that are for a level. */
    private static Stream<Element> at(@Nullable Element parent, String child, int depth) {
        return Xml.children(parent, child).stream()
                .filter(element -> Xml.attribute(element, "ilvl").equals(String.valueOf(depth)));
    }

    private int count(String list, int depth, int start) {
        int[] numbers = counts.computeIfAbsent(list, key -> new int[MAX_LEVEL + 1]);
        numbers[depth] = numbers[depth] == 0 ? start : numbers[depth] + 1;
        for (int below = depth + 1; below <= MAX_LEVEL; below++) {
            numbers[below] = 0;
        }
        return numbers[depth];
    }

    /** The label from a level's pattern, with the current counts filled in. */
    private String label(String pattern, String list, @Nullable Element own, @Nullable Element base) {
        int[] numbers = counts.getOrDefault(list, new int[MAX_LEVEL + 1]);
        Matcher place = PLACEHOLDER.matcher(pattern);
        return place.replaceAll(found -> {
            int depth = Integer.parseInt(found.group(1)) - 1;
            return Matcher.quoteReplacement(format(numbers[depth], Xml.value(level(own, base, depth), "numFmt")));
        });
    }

    private static String format(int number, String format) {
        boolean roman = format.endsWith("Roman") && number >= 1 && number <= ROMAN.size();
        boolean letter = format.endsWith("Letter") && number >= 1 && number <= 26;
        String upper = roman ? ROMAN.get(number - 1) : letter ? String.valueOf((char) ('A' + number - 1)) : "" + number;
        return format.startsWith("lower") ? upper.toLowerCase(Locale.ROOT) : upper;
    }

    private static String checkboxOrNothing(String bullet) {
        return ListMarkers.isCheckbox(bullet) ? bullet : "";
    }
}
