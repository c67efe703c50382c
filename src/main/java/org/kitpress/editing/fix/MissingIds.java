package org.kitpress.editing.fix;

import java.util.List;

/** Writes an id into each item that has none: the one that its page uses already. */
final class MissingIds implements Pass {
    @Override
    public Draft apply(Draft draft, Notes notes, List<Change> changes) {
        return IdWriter.write(draft, notes.madeIds(), "wrote the id '%s'", changes);
    }
}
