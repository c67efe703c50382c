package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, on any machine. */
@Tag("slow")
class SameBytesTest {
    @TempDir
    Path temp;

    @Test
    void twoBuildsAreTheSame() throws Exception {
        assertSame(BuiltSite.folder(), build("again", List.of("--no-pdf")));
    }

    @Test
    void aTurkishLocaleAnotherTimeZoneAnotherCharsetAndASingleCoreChangeNothing() throws Exception {
        Path elsewhere = build(
                "elsewhere",
                List.of("--base-url", BuiltPdfs.BASE),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Auckland",
                "-Dfile.encoding=ISO-8859-9",
                "-XX:ActiveProcessorCount=1");
        assertSame(BuiltPdfs.folder(), elsewhere);
    }

    /** Builds in a Java of its own. PDFs are made unless the command's options say otherwise. */
    private Path build(String name, List<String> commandOptions, String... options)
            throws IOException, InterruptedException {
        Path output = temp.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As the launcher starts it.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "org.kitpress.cli.Main",
                "build",
                "--site",
                BuiltSite.ROOT.toString(),
                "--output",
                output.toString()));
        command.addAll(commandOptions);
        Path log = temp.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(log));
        return output;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void assertSame(Path expected, Path actual) throws IOException {
        Map<String, byte[]> left = files(expected);
        Map<String, byte[]> right = files(actual);
        assertEquals(left.keySet(), right.keySet());
        left.forEach((path, bytes) -> assertArrayEquals(bytes, right.get(path), path));
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
