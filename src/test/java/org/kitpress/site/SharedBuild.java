package org.kitpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;

/**
 * A site built once in a run of the tests, however many processes share them. The first that needs it builds; a lock
 * next to the folder keeps the others waiting and names the run that it was built in.
 */
final class SharedBuild {
    /** Names the run; Maven sets it. Where it is not set, as in an IDE, every process builds. */
    private static final String RUN = System.getProperty("kitpress.run", "");

    private SharedBuild() {}

    /** Builds, unless another process of this run has done so, into a folder that is no other build's. */
    static void once(Path output, BuildOptions options) {
        try {
            Files.createDirectories(output.getParent());
            Path lock = output.resolveSibling(output.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(
                            lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (RUN.isEmpty() || !RUN.equals(read(channel))) {
                    BuildResult result = Build.run(options);
                    if (result.failed()) {
                        throw new AssertionError("the shipped toolkit does not build: " + result.findings());
                    }
                    channel.truncate(0);
                    channel.write(ByteBuffer.wrap(RUN.getBytes(StandardCharsets.UTF_8)), 0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        channel.read(bytes, 0);
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }
}
