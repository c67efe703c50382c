package org.kitpress.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Git repository for a test, independent of the user's Git settings. */
public record Repository(Path folder) {
    private static final List<String> SETTINGS =
            List.of("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false");

    public static Repository init(Path folder) throws IOException, InterruptedException {
        Repository repository = new Repository(folder);
        repository.git("init", "--quiet");
        return repository;
    }

    /** Commits the current {@code content/}. */
    public void commit(String message) throws IOException, InterruptedException {
        git("add", "--all", "content");
        git("commit", "--quiet", "--message", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(SETTINGS);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }
}
