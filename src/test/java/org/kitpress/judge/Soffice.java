package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: opens a document, and saves it as something else that a test can read. */
public final class Soffice {
    private static final int SECONDS = 120;

    private Soffice() {}

    /** The program on the path. */
    public static Optional<Path> find() {
        return ProgramExtension.onPath("soffice");
    }

    /**
     * Opens a document and saves it in the same folder in another format.
     *
     * @param format as LibreOffice names it, which is also the new file's ending: {@code html}, {@code pdf}
     * @throws IllegalStateException with what LibreOffice said, when no file comes of it
     */
    public static Path convert(Path document, String format) {
        Path folder = document.toAbsolutePath().getParent();
        String name = String.valueOf(document.getFileName()).replaceFirst("\\.[^.]*$", "." + format);
        try {
            // A profile of its own, so that an office that is open already does not take the work over.
            Path log = Files.createTempFile(folder, "soffice", ".log");
            Process process = new ProcessBuilder(
                            find().orElseThrow().toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            format,
                            "--outdir",
                            folder.toString(),
                            document.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Path made = folder.resolve(name);
            if (!Files.exists(made)) {
                throw new IllegalStateException("LibreOffice made no " + name + ": " + Files.readString(log));
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
