package org.kitpress.inspect;

import java.util.List;
import java.util.Set;

/**
 * The facts about a page that checks of the whole site need; small, so that tens of thousands of pages fit in memory.
 *
 * @param path relative to the output folder
 * @param source the content file it was made from; empty when it was made from the toolkit as a whole
 * @param ids every id on it
 * @param links the targets of its links within the site, resolved: {@code planning/mission.html#purpose}; each once, in
 *     order
 * @param bytes the size of the page itself
 * @param images the paths of the images on it within the site, each once
 * @param redirect whether it only redirects to another page
 * @param language the language that it says it is in; empty if it does not say
 */
public record PageFacts(
        String path,
        String source,
        Set<String> ids,
        List<String> links,
        int bytes,
        List<String> images,
        boolean redirect,
        String language) {
    public PageFacts {
        ids = Set.copyOf(ids);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }
}
