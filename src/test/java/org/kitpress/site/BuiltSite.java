package org.kitpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kitpress.build.BuildOptions;

/** The shipped toolkit's site, built once for all tests that look at it. */
final class BuiltSite {
    /** A day on which nothing is due, so that findings are the content's own. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Path ROOT = Path.of(System.getProperty("kitpress.root", ".")).toAbsolutePath();

    private static final Path OUTPUT = build();

    private BuiltSite() {}

    private static Path build() {
        Path output = ROOT.resolve("target/test-site");
        SharedBuild.once(output, new BuildOptions(ROOT, output, null, false, false, false, false, TODAY));
        return output;
    }

    static Path folder() {
        return OUTPUT;
    }

    /** Every page, relative to the folder, with forward slashes, sorted. */
    static List<String> pages() {
        try (Stream<Path> files = Files.walk(OUTPUT)) {
            return files.map(file -> OUTPUT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
