package org.kitpress.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kitpress.output.OutputFile;

/** Keeps what the inspection of pages found, so that a page with the same bytes is not inspected again. */
final class InspectionCache {
    private final Map<String, Entry> entries = new HashMap<>();
    private String root = "";
    private PageInspection uncached = PageInspection.of(root);

    private record Entry(OutputFile page, PageInspection.InspectedPage result) {
        boolean isOf(OutputFile other) {
            return page.source().equals(other.source()) && Arrays.equals(page.bytes(), other.bytes());
        }
    }

    /** @param now the path of the site on its server, with a slash at its end */
    synchronized PageInspection at(String now) {
        if (!now.equals(root)) {
            root = now;
            uncached = PageInspection.of(now);
            entries.clear();
        }
        return this::inspect;
    }

    private synchronized PageInspection.InspectedPage inspect(OutputFile page) {
        Entry known = entries.get(page.path());
        if (known != null && known.isOf(page)) {
            return known.result;
        }
        Entry entry = new Entry(page, uncached.inspect(page));
        entries.put(page.path(), entry);
        return entry.result;
    }
}
