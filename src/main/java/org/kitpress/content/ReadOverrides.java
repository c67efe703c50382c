package org.kitpress.content;

import java.util.Map;
import java.util.function.Function;
import org.kitpress.content.fields.ReadListener;

/**
 * Another way to read content: with some files as they might become, and with somebody who looks on.
 *
 * @param instead the bytes of files that are not read from disk, by their names relative to the site folder
 * @param witnesses gives each file its witness; called by many threads
 */
public record ReadOverrides(Map<String, byte[]> instead, Function<String, ReadListener> witnesses) {
    static final ReadOverrides NONE = new ReadOverrides(Map.of(), file -> ReadListener.NOBODY);

    public ReadOverrides {
        instead = Map.copyOf(instead);
    }
}
