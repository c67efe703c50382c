package org.kitpress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kitpress.cli.CommandLines;

/**
 * Commands on a small toolkit. Tests keep it as a folder with the toolkit's files and, in {@code commands.txt}, a line for
 * each command.
 *
 * @param commands such as {@code check --fix} or {@code import page.html}, without {@code --site}
 * @param files bytes by the name in the folder
 */
record Trial(List<String> commands, Map<String, byte[]> files) {
    private static final String COMMANDS = "commands.txt";

    static Trial read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        byte[] commands = Objects.requireNonNull(files.remove(COMMANDS), COMMANDS);
        return new Trial(new String(commands, StandardCharsets.UTF_8).lines().toList(), files);
    }

    /** Writes a folder that {@link #read} reads. */
    void keep(Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve(COMMANDS), String.join("\n", commands) + "\n");
    }

    /** Like {@link #keep}, without the files that were there. */
    void replace(Path folder) throws IOException {
        delete(folder);
        keep(folder);
    }

    private void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Runs the commands in a folder of its own, which is removed, until one goes wrong or cannot read its file. */
    Outcome run() {
        try {
            Path site = Files.createTempDirectory("fuzz");
            try {
                write(site);
                Outcome outcome = null;
                for (String command : commands) {
                    if (outcome == null || outcome.isGood() && outcome.run().code() < 2) {
                        long before = Outcome.workSoFar();
                        CommandLines.Run run = CommandLines.run(arguments(command, site));
                        outcome = new Outcome(run, Outcome.workSoFar() - before);
                    }
                }
                return Objects.requireNonNull(outcome, "no command");
            } finally {
                delete(site);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] arguments(String command, Path site) {
        String[] words = command.split(" ");
        String[] arguments = new String[words.length + 2];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = files.containsKey(words[i]) ? site.resolve(words[i]).toString() : words[i];
        }
        arguments[words.length] = "--site";
        arguments[words.length + 1] = site.toString();
        return arguments;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(folder)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
