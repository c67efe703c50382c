package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.KeptFile;
import org.kitpress.output.OutputFile;
import org.kitpress.write.SiteWriter;
import org.kitpress.write.WriteResult;

/** The output folder. */
final class FolderSink implements Sink {
    private final SiteWriter writer;

    /** @throws IOException if the folder cannot be made or read */
    FolderSink(Path output) throws IOException {
        writer = new SiteWriter(output);
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        writer.stage(file);
    }

    @Override
    public void accept(OutputFile file, String inputs, String note) throws IOException {
        writer.stage(file, inputs, note);
    }

    @Override
    public @Nullable KeptFile reuse(String path, String inputs) throws IOException {
        return writer.reuse(path, inputs);
    }

    @Override
    public Optional<WriteResult> commit() throws IOException {
        return Optional.of(writer.commit());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
