package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What results can be filtered by: ids and names for readers, in the order in which they are offered. Entries may only
 * use ids that are here.
 */
public record FacetNames(Map<String, String> kinds, Map<String, String> audiences, Map<String, String> topics) {
    public FacetNames {
        kinds = ordered(kinds);
        audiences = ordered(audiences);
        topics = ordered(topics);
    }

    private static Map<String, String> ordered(Map<String, String> names) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The ids of each group, in the order kinds, audiences, topics; an id's number is its place, from 0. */
    List<List<String>> ids() {
        return List.of(
                new ArrayList<>(kinds.keySet()), new ArrayList<>(audiences.keySet()), new ArrayList<>(topics.keySet()));
    }
}
