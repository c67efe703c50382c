package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A toolkit that Git for Windows checked out, with CRLF at the end of each line. */
class WindowsCheckoutTest {
    @TempDir
    private Path folder;

    @Test
    void startedToolkitTellsGitToKeepLineFeeds() throws IOException {
        Path kit = folder.resolve("kit");
        assertEquals(0, CommandLines.run("init", kit.toString()).code());
        assertTrue(Files.readString(kit.resolve(".gitattributes")).contains("* text=auto eol=lf"));
        assertTrue(Files.readString(kit.resolve(".gitignore")).contains("/output/"));
    }

    @Test
    void siteIsTheSameToTheByteAndNothingIsReported() throws IOException {
        Path kit = folder.resolve("kit");
        CommandLines.run("init", kit.toString());
        Path theme = Files.createDirectories(kit.resolve("themes/own/assets/css"));
        Files.writeString(theme.resolve("own.css"), "a {\n  color: red;\n}\n");
        Path settings = kit.resolve("content/toolkit.yaml");
        Files.writeString(settings, Files.readString(settings) + "theme: {name: own}\n");
        Path before = build(kit, "before");
        List<Path> texts;
        try (Stream<Path> files = Files.walk(kit)) {
            texts = files.filter(file -> file.toString().matches(".*\\.(md|yaml|css)"))
                    .toList();
        }
        for (Path text : texts) {
            Files.writeString(text, Files.readString(text).replace("\n", "\r\n"));
        }
        CommandLines.Run check = CommandLines.run("check", "--strict", "--site", kit.toString());
        assertEquals(0, check.code(), check.out());
        Path after = build(kit, "after");
        try (Stream<Path> files = Files.walk(before)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] expected = Files.readAllBytes(file);
                byte[] bytes = Files.readAllBytes(after.resolve(before.relativize(file)));
                assertArrayEquals(expected, bytes, () -> file + "\n" + new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private Path build(Path kit, String name) {
        Path output = folder.resolve(name);
        CommandLines.Run run =
                CommandLines.run("build", "--no-pdf", "--site", kit.toString(), "--output", output.toString());
        assertEquals(0, run.code(), run.out() + run.err());
        return output;
    }
}
