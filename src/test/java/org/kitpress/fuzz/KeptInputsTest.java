package org.kitpress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link MadeUpInputsTest} found stays fixed. */
class KeptInputsTest {
    private static final Path KEPT = Path.of(System.getProperty("kitpress.root", "."), "src/test/resources/fuzz");

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(KEPT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aKeptInputEndsWell(String name) throws IOException {
        Outcome outcome = Trial.read(KEPT.resolve(name)).run();
        assertEquals("", outcome.fault(), outcome.run().err());
    }
}
