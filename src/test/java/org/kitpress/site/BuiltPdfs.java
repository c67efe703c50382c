package org.kitpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kitpress.build.BuildOptions;

/** The shipped toolkit's site with its PDFs, as it would be published, built once for all tests that read them. */
final class BuiltPdfs {
    static final String BASE = "https://example.org/kit/";

    private static final Path OUTPUT = build();

    private BuiltPdfs() {}

    private static Path build() {
        Path output = BuiltSite.ROOT.resolve("target/test-site-pdf");
        SharedBuild.once(
                output, new BuildOptions(BuiltSite.ROOT, output, BASE, false, false, true, false, BuiltSite.TODAY));
        return output;
    }

    static Path folder() {
        return OUTPUT;
    }

    /** Every PDF, sorted. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(OUTPUT)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path at(String path) {
        return OUTPUT.resolve(path);
    }
}
