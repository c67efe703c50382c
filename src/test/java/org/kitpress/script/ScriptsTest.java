package org.kitpress.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Node;
import org.kitpress.judge.RequiresEslint;
import org.kitpress.judge.RequiresNode;

/** The scripts of the default theme and of the preview. */
class ScriptsTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";

    /** The tests in {@code src/test/js}, each file in a process of its own. */
    @Test
    @RequiresNode
    void testsOfTheScriptsPass(@TempDir Path folder) throws IOException {
        Path lunr = folder.resolve("lunr.js");
        try (InputStream script = Objects.requireNonNull(ScriptsTest.class.getResourceAsStream(LUNR), LUNR)) {
            Files.copy(script, lunr);
        }
        List<String> arguments = new ArrayList<>(List.of("--test"));
        try (Stream<Path> files = Files.list(ROOT.resolve("src/test/js"))) {
            files.map(file -> "src/test/js/" + file.getFileName())
                    .filter(name -> name.endsWith(".test.mjs"))
                    .sorted()
                    .forEach(arguments::add);
        }
        assertTrue(arguments.size() > 1, "there are tests in src/test/js");
        Node.Run run = Node.run(Map.of("KITPRESS_LUNR", lunr.toString()), arguments);
        assertEquals(0, run.exitCode(), run::output);
    }

    @Test
    @Tag("slow")
    @RequiresEslint
    void eslintFindsNothing() {
        Node.Run run = Node.run(Map.of(), List.of("node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."));
        assertEquals("", run.output());
        assertEquals(0, run.exitCode());
    }
}
