package org.kitpress.inspect;

import java.util.List;
import java.util.Set;

/**
 * What the site's rules need of a page, kept small so that tens of thousands of pages fit in memory.
 *
 * @param path relative to the output folder
 * @param source the content file it was made from; empty when it was made from the toolkit as a whole
 * @param ids every id on it
 * @param links what it leads to within the site, resolved: {@code planning/mission.html#purpose}, each once, in order
 * @param bytes how large the page itself is
 * @param pictures the paths of the pictures on it, within the site, each once
 * @param redirect whether it only sends readers on to another page
 */
public record PageFacts(
        String path,
        String source,
        Set<String> ids,
        List<String> links,
        int bytes,
        List<String> pictures,
        boolean redirect) {
    public PageFacts {
        ids = Set.copyOf(ids);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }
}
