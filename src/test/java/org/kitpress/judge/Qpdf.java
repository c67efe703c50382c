package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The program qpdf, which reads PDF files strictly. */
public final class Qpdf {
    private Qpdf() {}

    /** The program on the path. */
    public static Optional<Path> find() {
        return ProgramExtension.onPath("qpdf");
    }

    /** What it says against a file, warnings included; empty when it finds no fault. */
    public static String complaints(Path pdf) {
        try {
            Process process = new ProcessBuilder(find().orElseThrow().toString(), "--check", pdf.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
