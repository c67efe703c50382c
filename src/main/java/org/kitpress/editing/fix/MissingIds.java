package org.kitpress.editing.fix;

import java.util.List;

/** Adds an id to each item without one: the id that its page already uses. */
final class MissingIds implements FixPass {
    @Override
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        return IdWriter.write(file, recorder.madeIds(), "added the id '%s'", changes);
    }
}
