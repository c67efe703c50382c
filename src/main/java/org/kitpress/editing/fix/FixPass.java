package org.kitpress.editing.fix;

import java.util.List;

/** Fixes one type of problem in one file. */
interface FixPass {
    /**
     * @param recorder what was seen while the file was read
     * @param changes receives a description of each change
     * @return the same file when there is nothing to fix
     */
    FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes);

    /** Whether to skip files with errors. */
    default boolean needsFileWithoutErrors() {
        return false;
    }

    /** Whether it may change the meaning; then, its places must have no errors. If not, the file must mean the same. */
    default boolean changesMeaning() {
        return false;
    }
}
