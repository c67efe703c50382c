package org.kitpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small toolkit in a folder, good as it stands, for tests to break. */
final class TestSite {
    static final String SETTINGS = """
            title: A small toolkit
            tagline: For tests
            organization: {name: An office}
            audiences:
              - {id: staff, name: Staff, summary: You meet families., start: [guide.md]}
            navigation: [guide.md]
            """;
    static final String HOME = """
            ---
            title: Home
            summary: Use this to begin.
            ---
            Read [the guide](guide.md#first).
            """;
    static final String GUIDE = """
            ---
            title: Guide
            summary: Use this to go on.
            audiences: [staff]
            ---
            ## First

            Some text.
            """;

    private final Path folder;

    TestSite(Path folder) throws IOException {
        this.folder = folder;
        write("content/toolkit.yaml", SETTINGS);
        write("content/index.md", HOME);
        write("content/guide.md", GUIDE);
    }

    TestSite write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TestSite write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    Path folder() {
        return folder;
    }

    Path output() {
        return folder.resolve("output");
    }

    /** The content of each file below a folder, by its path. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
