package org.kitpress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an editor writes or imports, a command ends with findings or files, not with a stack trace, and soon. Jazzer
 * makes up the inputs in a process of its own, in which it changes classes as they are loaded.
 *
 * <p>The properties {@code fuzz.seconds} and {@code fuzz.seed} set for how long and where it begins.
 */
@Tag("fuzz")
class MadeUpInputsTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 60);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Path FINDS = Path.of(System.getProperty("kitpress.root", "."), "target", "fuzz");

    private static final String SANITIZERS = "com.code_intelligence.jazzer.sanitizers.";

    /** Each input is made from so many random bytes, at most. */
    private static final int LONGEST = 3_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {ToolkitTarget.class, ImportTarget.class})
    void noInputEndsInAStackTraceOrTakesTooLong(Class<?> target) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process jazzer = new ProcessBuilder(command(target))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = jazzer.waitFor();
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("INFO: "))
                .toList();
        System.out.println(target.getSimpleName() + ", seed " + SEED + ": " + lines.get(lines.size() - 1));
        assertEquals(0, code, () -> "seed " + SEED + "\n" + String.join("\n", lines));
    }

    private List<String> command(Class<?> target) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dkitpress.root=" + System.getProperty("kitpress.root", "."));
        command.add("-Dfuzz.finds=" + FINDS.toAbsolutePath());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        command.add("--target_class=" + target.getName());
        command.add("--trace=cov");
        command.add("--instrumentation_includes=org.kitpress.**");
        command.add("--instrumentation_excludes=org.kitpress.fuzz.**");
        // Hooks in the JDK's regular expressions make everything ten times as slow.
        command.add("--custom_hook_includes=none");
        command.add("--disabled_hooks=" + SANITIZERS + "RegexRoadblocks:" + SANITIZERS + "RegexInjection");
        command.add("-seed=" + SEED);
        command.add("-max_total_time=" + Math.max(1, SECONDS / 2));
        command.add("-max_len=" + LONGEST);
        command.add(seeds().toString());
        return command;
    }

    /** Random bytes: Jazzer begins with short inputs otherwise, which change little. */
    private Path seeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[100 + random.nextInt(LONGEST / 2)];
            random.nextBytes(bytes);
            Files.write(seeds.resolve(Integer.toString(i)), bytes);
        }
        return seeds;
    }
}
