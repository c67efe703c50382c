package org.kitpress.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What documents can be filtered by, as numbers: the places of their ids in {@link FacetNames}. */
final class FacetNumbers {
    private final FacetNames names;
    private final List<Map<String, Integer>> numbers;
    /** By kind, audiences and topics, as JSON; there are few. */
    private final Map<List<Object>, String> known = new HashMap<>();

    FacetNumbers(FacetNames names) {
        this.names = names;
        this.numbers = names.ids().stream().map(FacetNumbers::places).toList();
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    /**
     * The kind's number, and the numbers of audiences and topics, ascending, as JSON.
     *
     * @throws IllegalArgumentException if the entry has an id without a name
     */
    String json(SearchEntry entry) {
        return known.computeIfAbsent(
                List.of(entry.kind(), entry.audiences(), entry.topics()),
                combination ->
                        number(0, entry.kind()) + "," + list(1, entry.audiences()) + "," + list(2, entry.topics()));
    }

    private String list(int group, List<String> ids) {
        return ids.stream()
                .map(id -> number(group, id))
                .sorted()
                .distinct()
                .toList()
                .toString()
                .replace(" ", "");
    }

    private int number(int group, String id) {
        Integer number = numbers.get(group).get(id);
        if (number == null) {
            throw new IllegalArgumentException("no name for " + id);
        }
        return number;
    }

    /** The names with their ids, for the start file. */
    void describe(JsonText start) {
        start.raw("\"kinds\":");
        describe(start, names.kinds());
        start.raw(",\"audiences\":");
        describe(start, names.audiences());
        start.raw(",\"topics\":");
        describe(start, names.topics());
    }

    private static void describe(JsonText start, Map<String, String> names) {
        start.raw("[");
        String separator = "";
        for (Map.Entry<String, String> name : names.entrySet()) {
            start.raw(separator)
                    .raw("[")
                    .string(name.getKey())
                    .raw(",")
                    .string(name.getValue())
                    .raw("]");
            separator = ",";
        }
        start.raw("]");
    }
}
