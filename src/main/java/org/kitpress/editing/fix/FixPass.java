package org.kitpress.editing.fix;

import java.util.List;

/** Mends one sort of thing in one file. */
interface FixPass {
    /**
     * @param notes what was seen while the draft was read
     * @param changes gets what was mended
     * @return the same draft when there is nothing to mend
     */
    FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes);

    /** Whether a file with errors is left alone. */
    default boolean wantsSoundFile() {
        return false;
    }

    /** Whether a file may mean something else afterwards. Then the places that it changes must be sound; else it must mean the same. */
    default boolean changesMeaning() {
        return false;
    }
}
