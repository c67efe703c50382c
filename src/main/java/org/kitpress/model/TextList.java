package org.kitpress.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the texts of a page and skips empty or absent ones.
 */
final class TextList {
    private final List<Prose> all = new ArrayList<>();

    TextList add(@Nullable Prose prose) {
        if (prose != null && !prose.isEmpty()) {
            all.add(prose);
        }
        return this;
    }

    TextList addAll(List<Prose> proses) {
        proses.forEach(this::add);
        return this;
    }

    List<Prose> list() {
        return List.copyOf(all);
    }
}
