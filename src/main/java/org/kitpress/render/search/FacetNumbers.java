package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What documents can be filtered by, as numbers: the positions of their ids in {@link FacetNames}, from 0. */
final class FacetNumbers {
    private final FacetNames names;
    private final List<Map<String, Integer>> numbers;

    FacetNumbers(FacetNames names) {
        this.names = names;
        this.numbers = Stream.of(names.kinds(), names.audiences(), names.topics())
                .map(group -> positions(group.keySet()))
                .toList();
    }

    private static Map<String, Integer> positions(Set<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    /** The numbers of an entry's kind, audiences and topics; the lists are ascending. */
    record Facets(int kind, List<Integer> audiences, List<Integer> topics) {

        /** Writes a number and two lists into the array that is open. */
        void write(JsonGenerator json) throws IOException {
            json.writeNumber(kind);
            for (List<Integer> numbers : List.of(audiences, topics)) {
                json.writeArray(numbers.stream().mapToInt(Integer::intValue).toArray(), 0, numbers.size());
            }
        }
    }

    /** @throws IllegalArgumentException if the entry has an id without a name */
    Facets of(SearchEntry entry) {
        return new Facets(kind(entry.kind()), numbers(1, entry.audiences()), numbers(2, entry.topics()));
    }

    /** @throws IllegalArgumentException if there is no name for the id */
    int kind(String id) {
        return number(0, id);
    }

    private List<Integer> numbers(int group, List<String> ids) {
        return ids.stream().map(id -> number(group, id)).sorted().distinct().toList();
    }

    private int number(int group, String id) {
        Integer number = numbers.get(group).get(id);
        if (number == null) {
            throw new IllegalArgumentException("no name for " + id);
        }
        return number;
    }

    /** Writes the names with their ids, for the start file. */
    void describe(JsonGenerator start) throws IOException {
        describe(start, "kinds", names.kinds());
        describe(start, "audiences", names.audiences());
        describe(start, "topics", names.topics());
    }

    private static void describe(JsonGenerator start, String field, Map<String, String> names) throws IOException {
        start.writeArrayFieldStart(field);
        for (Map.Entry<String, String> name : names.entrySet()) {
            start.writeArray(new String[] {name.getKey(), name.getValue()}, 0, 2);
        }
        start.writeEndArray();
    }
}
