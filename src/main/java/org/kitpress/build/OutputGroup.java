package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import org.kitpress.output.Outlet;
import org.kitpress.report.Finding;

/** Files that are made together, one stage of a build. */
interface OutputGroup {
    /** The name of the stage, for timings. */
    String name();

    /**
     * Whether a file of that path, relative to the output folder, comes from this group. May be true for a file that
     * turns out not to exist.
     */
    boolean mayHold(String path);

    /** Whether a preview makes the group only when a file of it is requested, because it takes time or memory. */
    default boolean isOnDemand() {
        return false;
    }

    /**
     * Makes the files.
     *
     * @return what is wrong with them, apart from what an inspection of the pages finds
     * @throws IOException if a file cannot be read or stored
     */
    List<Finding> make(Workers workers, Outlet outlet) throws IOException;

    /** The size in bytes of a file; 0 if the group has not been made, or holds no such file. */
    default long sizeOf(String path) {
        return 0;
    }
}
