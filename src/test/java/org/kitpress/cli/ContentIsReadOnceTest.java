package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command reads each content file from disk once, whatever it does with it. The Java runtime reports what is read. */
class ContentIsReadOnceTest {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void write() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        write("content/toolkit.yaml", """
                title: A toolkit
                tagline: Small
                organization: {name: An office}
                navigation: [lists/one.yaml]
                """);
        write("content/index.md", "---\ntitle: Home\nsummary: Use this to begin.\n---\nSee [it](gone.md).\n");
        write("content/glossary.yaml", "terms:\n  - id: word\n    term: word\n    definition: Some letters.\n");
        write("content/lists/_folder.yaml", "title: Lists\nsummary: Use these to tick.\n");
        write("content/lists/one.yaml", """
                kind: checklist
                title: A list
                summary: Use this to tick.
                purpose: Do it.
                scale: tick
                areas:
                  - id: area
                    title: An area
                    items:
                      - {id: sign, action: Sign it.}
                """);
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "build --no-pdf",
                "check",
                "check --fix",
                "check --reading",
                "check --external-links",
                "check --fix --reading --external-links",
                "check --fix --reading --external-links --format sarif"
            })
    void eachFileIsReadOnce(String command) throws IOException {
        assertEquals(once(), reads(command));
    }

    @Test
    void fileThatIsFixedIsReadOnceMoreToSeeThatNobodySavedItInTheMeantime() throws IOException {
        write(
                "content/lists/two.yaml",
                Files.readString(site.resolve("content/lists/one.yaml")).replace("id: sign, ", ""));
        Map<String, Double> expected = once();
        expected.put("content/lists/two.yaml", 2.0);
        assertEquals(expected, reads("check --fix --reading --external-links"));
    }

    private Map<String, Double> once() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> name(file), file -> 1.0, Double::sum, TreeMap::new));
        }
    }

    private String name(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    /** How many times its size was read of each content file. */
    private Map<String, Double> reads(String command) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String file : once().keySet()) {
            sizes.put(file, Files.size(site.resolve(file)));
        }
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            recording.start();
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.addAll(List.of("--site", site.toString()));
            CommandLines.run(arguments.toArray(String[]::new));
            recording.stop();
            recording.dump(events);
        }
        Map<String, Double> reads = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(events)) {
            Path path = Path.of(String.valueOf(event.getString("path")));
            if (path.startsWith(site.resolve("content"))) {
                long bytes = Math.max(0, event.getLong("bytesRead"));
                reads.merge(name(path), bytes / (double) sizes.get(name(path)), Double::sum);
            }
        }
        return reads;
    }
}
