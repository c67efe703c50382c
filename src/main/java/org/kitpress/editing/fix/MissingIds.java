package org.kitpress.editing.fix;

import java.util.List;

/** Writes an id into each item that has none: the one that its page uses already. */
final class MissingIds implements FixPass {
    @Override
    public FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes) {
        return IdWriter.write(fileEdit, readNotes.madeIds(), "wrote the id '%s'", changes);
    }
}
