package org.kitpress.content;

import java.util.Map;
import java.util.function.Function;
import org.kitpress.content.fields.Witness;

/**
 * Another way to read content: with some files as they might become, and with somebody who looks on.
 *
 * @param instead the bytes of files that are not read from disk, by their names relative to the site folder
 * @param witnesses gives each file its witness; called by many threads
 */
public record Trial(Map<String, byte[]> instead, Function<String, Witness> witnesses) {
    static final Trial NONE = new Trial(Map.of(), file -> Witness.NOBODY);

    public Trial {
        instead = Map.copyOf(instead);
    }
}
