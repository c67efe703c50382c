package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page about security says about tests and numbers holds. */
class SecurityTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern COUNT = Pattern.compile("(?m)^(\\d+) texts of the well-known kinds");

    private final String page =
            String.join("\n", DocPage.read("docs/security.md").lines());

    @Test
    void everyTestThatItNamesIsAMethodThatExists() throws IOException {
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(DocPage.ROOT.resolve("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Function.identity(),
                            (a, b) -> a));
        }
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(page);
        while (named.find()) {
            Path file = tests.get(named.group(1));
            boolean isThere = file != null
                    && named.group(2) != null
                    && Files.readString(file).contains("void " + named.group(2) + "(");
            if (!isThere) {
                missing.add(named.group());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void itCountsTheHostileTexts() throws IOException {
        Matcher count = COUNT.matcher(page);
        assertTrue(count.find());
        long vectors = Files.readAllLines(DocPage.ROOT.resolve("src/test/resources/hostile/vectors.txt")).stream()
                .filter(line -> !line.startsWith("## "))
                .count();
        assertEquals(vectors, Long.parseLong(count.group(1)));
    }
}
