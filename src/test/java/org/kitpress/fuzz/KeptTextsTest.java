package org.kitpress.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link MadeUpTextsTest} found stays fixed. */
class KeptTextsTest {
    private static final Path KEPT = Path.of(System.getProperty("kitpress.root", "."), "src/test/resources/fuzz-texts");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> KEPT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aKeptTextIsRead(String name) throws IOException {
        String target = name.substring(0, name.indexOf('/')).toUpperCase(Locale.ROOT);
        TextTarget.valueOf(target).run(Files.readAllBytes(KEPT.resolve(name)));
    }
}
