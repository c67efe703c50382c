package org.kitpress.write;

import java.io.IOException;
import java.util.Optional;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;

/** Where the files of a build go. Nothing is visible to others before they are committed. */
public interface Sink extends Outlet, AutoCloseable {
    /** For builds that only look for findings, and for previews, whose files stay in memory. */
    Sink NOWHERE = new Sink() {
        @Override
        public void accept(OutputFile file) {}

        @Override
        public Optional<WriteResult> commit() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };

    /** Puts the files in place. Empty if there is no place for them. */
    Optional<WriteResult> commit() throws IOException;

    /** Drops files that have not been committed. */
    @Override
    void close() throws IOException;
}
