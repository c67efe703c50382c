package org.kitpress.output;

import java.io.IOException;

/** Takes files as they are made, on any thread, so that whoever makes many need not keep them. */
@FunctionalInterface
public interface Outlet {
    /** @throws IOException when there is no place for the file */
    void accept(OutputFile file) throws IOException;
}
