package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Node.js, which runs, tests and lints scripts. */
public final class Node {
    /** The oldest release line that the tests of the scripts run on. */
    static final int OLDEST = 18;

    /** How a run ended, and what it printed, errors included. */
    public record Run(int exitCode, String output) {}

    private static final Optional<Path> FOUND =
            ProgramExtension.onPath("node").filter(node -> isRecent(run(node, Map.of(), List.of("--version"))));

    private Node() {}

    /** The program on the path, unless it is too old. */
    public static Optional<Path> find() {
        return FOUND;
    }

    private static boolean isRecent(Run version) {
        String major = version.output().strip().replaceFirst("^v(\\d+)\\..*", "$1");
        return version.exitCode() == 0 && major.matches("\\d{1,6}") && Integer.parseInt(major) >= OLDEST;
    }

    /**
     * Runs Node in the project's folder and waits for its end.
     *
     * @param environment variables besides those of this process
     * @param arguments paths in them start at the project's folder
     */
    public static Run run(Map<String, String> environment, List<String> arguments) {
        return run(find().orElseThrow(), environment, arguments);
    }

    /** Starts Node in the project's folder. What it writes to standard error goes to that of this process. */
    public static Process start(List<String> arguments) {
        try {
            return builder(find().orElseThrow(), arguments)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(Path node, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(node.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("kitpress.root", ".")).toFile());
    }

    private static Run run(Path node, Map<String, String> environment, List<String> arguments) {
        ProcessBuilder builder = builder(node, arguments).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
