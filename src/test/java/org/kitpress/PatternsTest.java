package org.kitpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A group that is repeated without limit calls itself for every repetition, so that a long text exhausts the stack, unless
 * the quantifier is possessive.
 */
class PatternsTest {
    private static final Path MAIN = Path.of(System.getProperty("kitpress.root", "."), "src", "main", "java");
    private static final Pattern CALL =
            Pattern.compile("(?:Pattern\\.compile|\\.matches|replaceAll|replaceFirst|split)\\([^;]{0,600}");
    private static final Pattern REPEATED = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    @Test
    void repeatedGroupsArePossessive() throws IOException {
        StringBuilder found = new StringBuilder();
        List<Path> files;
        try (Stream<Path> all = Files.walk(MAIN)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Matcher call = CALL.matcher(Files.readString(file));
            while (call.find()) {
                Matcher literal = LITERAL.matcher(call.group());
                while (literal.find()) {
                    if (REPEATED.matcher(literal.group()).find()) {
                        found.append(MAIN.relativize(file))
                                .append(": ")
                                .append(literal.group())
                                .append('\n');
                    }
                }
            }
        }
        assertEquals("", found.toString());
    }
}
