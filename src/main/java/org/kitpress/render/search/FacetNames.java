package org.kitpress.render.search;

import java.util.Collections;
import java.util.LinkedHashMap;
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
}
