package org.kitpress.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Jazzer on a target in a process of its own, in which it changes classes as they are loaded.
 *
 * <p>The properties {@code fuzz.seconds} and {@code fuzz.seed} set for how long all targets of a test run, and where they
 * begin.
 */
final class JazzerRun {
    static final long SECONDS = Long.getLong("fuzz.seconds", 60);
    static final long SEED = Long.getLong("fuzz.seed", 1);

    private static final Path FINDS = Path.of(System.getProperty("kitpress.root", "."), "target", "fuzz");
    private static final String SANITIZERS = "com.code_intelligence.jazzer.sanitizers.";

    private final Class<?> target;
    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private int inputs;

    /**
     * @param followed patterns of the classes whose branches Jazzer follows
     * @param folder an empty one
     */
    JazzerRun(Class<?> target, List<String> followed, Path folder) throws IOException {
        this.target = target;
        this.folder = folder;
        Files.createDirectory(folder.resolve("seeds"));
        options.add("--instrumentation_includes=" + String.join(":", followed));
        // Relative to the folder of the run, so that a name of a target begins each find.
        options.add("-artifact_prefix=" + FINDS.toAbsolutePath() + "/" + target.getSimpleName() + "-");
    }

    JazzerRun with(String option) {
        options.add(option);
        return this;
    }

    /** An input to begin with. */
    JazzerRun startingWith(byte[] input) throws IOException {
        Files.write(folder.resolve("seeds").resolve(Integer.toString(inputs++)), input);
        return this;
    }

    /**
     * Runs until the time is over or something is found.
     *
     * @return what Jazzer printed last
     * @throws AssertionError if something was found
     */
    String run(long seconds) throws IOException, InterruptedException {
        Files.createDirectories(FINDS);
        Path log = folder.resolve("log.txt");
        Process jazzer = new ProcessBuilder(command(seconds))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = jazzer.waitFor();
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("INFO: "))
                .toList();
        if (code != 0) {
            throw new AssertionError("seed " + SEED + "\n" + String.join("\n", lines));
        }
        return target.getSimpleName() + ", seed " + SEED + ": " + lines.get(lines.size() - 1);
    }

    private List<String> command(long seconds) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dkitpress.root="
                + Path.of(System.getProperty("kitpress.root", ".")).toAbsolutePath());
        command.add("-Dfuzz.finds=" + FINDS.toAbsolutePath());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        command.add("--target_class=" + target.getName());
        command.add("--trace=cov");
        command.add("--instrumentation_excludes=org.kitpress.fuzz.**");
        // Hooks in the JDK's regular expressions make everything ten times as slow.
        command.add("--custom_hook_includes=none");
        command.add("--disabled_hooks=" + SANITIZERS + "RegexRoadblocks:" + SANITIZERS + "RegexInjection");
        command.add("-seed=" + SEED);
        command.add("-max_total_time=" + Math.max(1, seconds));
        command.addAll(options);
        command.add("seeds");
        return command;
    }
}
