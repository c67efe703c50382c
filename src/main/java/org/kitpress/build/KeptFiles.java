package org.kitpress.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** A group whose files are made when the first of them is needed, and then kept in memory. Used by many threads. */
final class KeptFiles implements OutputGroup {
    private final OutputGroup group;
    private final Memoized<Map<String, OutputFile>> files;

    KeptFiles(OutputGroup group, Workers workers) {
        this.group = group;
        this.files = new Memoized<>(() -> {
            Map<String, OutputFile> made = new HashMap<>();
            group.make(workers, file -> made.put(file.path(), file));
            return made;
        });
    }

    /**
     * A file of the group.
     *
     * @return null if there is none at that path
     * @throws IOException if the files cannot be made
     */
    @Nullable
    OutputFile get(String path) throws IOException {
        return group.mayHold(path) ? files.get().get(path) : null;
    }

    @Override
    public String name() {
        return group.name();
    }

    @Override
    public boolean mayHold(String path) {
        return group.mayHold(path);
    }

    @Override
    public boolean isOnDemand() {
        return group.isOnDemand();
    }

    @Override
    public List<Finding> make(Workers workers, Outlet outlet) throws IOException {
        for (OutputFile file : files.get().values()) {
            outlet.accept(file);
        }
        return List.of();
    }

    @Override
    public long sizeOf(String path) {
        return group.sizeOf(path);
    }
}
