package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds in processes of their own, killed at random moments: seven in ten while they publish a site, two while they write
 * its files, and one at any time. For more kills: {@code -Dkitpress.kills=300}. {@code -Dkitpress.kills.output} is another output folder,
 * such as a volume.
 */
@Tag("slow")
class KilledBuildsTest {
    private static final int KILLS = Integer.getInteger("kitpress.kills", 20);
    private static final int PAGES = 30;
    private static final int VERSIONS = 3;
    /** How long a build takes, how long of that it writes files, and how long it publishes them, about. */
    private static final int BUILD_MILLIS = 1500;

    private static final int WRITE_MILLIS = 600;
    private static final int PUBLISH_MILLIS = 30;
    private static final int ROUNDS = 3;
    /** A site is not replaced in one step there, so that some are whole only after the next command. */
    private static final boolean IS_VOLUME = System.getProperty("kitpress.kills.output") != null;

    @TempDir
    Path temp;

    private Path output;
    private final List<Path> sites = new ArrayList<>();
    private final List<Map<String, String>> whole = new ArrayList<>();

    @BeforeEach
    void makeSites() throws IOException {
        output = Path.of(System.getProperty(
                "kitpress.kills.output", temp.resolve("output").toString()));
        for (int version = 0; version < VERSIONS; version++) {
            TestSite site = new TestSite(temp.resolve("site" + version));
            for (int page = 0; page < PAGES; page++) {
                // A third of the pages stay, a third change, and the addresses of a third change.
                int changing = page % 3 == 0 ? 0 : version;
                String name = page % 3 == 2 ? "page-" + page + "-" + version : "page-" + page;
                site.write("content/" + name + ".md", """
                        ---
                        title: Page %d
                        summary: Use this page in version %d.
                        ---
                        Text of version %2$d.
                        """.formatted(page, changing));
            }
            sites.add(site.folder());
            Path clean = temp.resolve("clean" + version);
            build(version, clean);
            whole.add(TestSite.files(clean));
        }
    }

    private static String[] arguments(Path site, Path output) {
        return new String[] {"build", "--no-pdf", "--site", site.toString(), "--output", output.toString()};
    }

    private void build(int version, Path folder) {
        Ran ran = Ran.command(arguments(sites.get(version), folder));
        assertEquals(0, ran.code(), ran.err());
    }

    @Test
    void siteIsTheOldOrTheNewOneAfterEachKill() throws IOException, InterruptedException {
        Random random = new Random(13);
        Map<String, Integer> counts = new TreeMap<>();
        int old = 0;
        build(old, output);
        for (int kill = 1; kill <= KILLS; kill++) {
            int next = (old + 1) % VERSIONS;
            String when = kill(next, random);
            Map<String, String> files = TestSite.files(output);
            String found = files.equals(whole.get(old)) ? "old" : files.equals(whole.get(next)) ? "new" : "mixed";
            counts.merge(found + " site, killed " + when, 1, Integer::sum);
            if (isWorkLeft()) {
                counts.merge("left something to the next command", 1, Integer::sum);
            }
            assertTrue(IS_VOLUME || !found.equals("mixed"), "after kill " + kill + " " + when);
            old = (next + 1) % VERSIONS;
            build(old, output);
            assertEquals(
                    whole.get(old), TestSite.files(output), "the next build, of changed content, after kill " + kill);
            assertFalse(isWorkLeft(), "left over by the next build after kill " + kill);
        }
        System.out.printf("%d kills: %s%n", KILLS, counts);
    }

    /** @return in which phase of the build it was killed */
    private String kill(int version, Random random) throws IOException, InterruptedException {
        Process process = start(version);
        int choice = random.nextInt(10);
        String phase = choice == 0 ? "at any time" : choice < 3 ? "while writing" : "while publishing";
        if (choice == 0) {
            Thread.sleep(random.nextInt(BUILD_MILLIS));
        } else {
            while (process.isAlive() && !isPhase(phase)) {
                Thread.onSpinWait();
            }
            long nanos = TimeUnit.MILLISECONDS.toNanos(choice < 3 ? WRITE_MILLIS : PUBLISH_MILLIS);
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * nanos));
        }
        boolean isEnded = !process.isAlive();
        int code = process.destroyForcibly().waitFor();
        assertTrue(!isEnded || code == 0, Files.readString(log(version)));
        return isEnded ? "too late" : phase;
    }

    private boolean isPhase(String phase) throws IOException {
        if (phase.equals("while writing")) {
            return isWorkLeft();
        }
        if (Files.isDirectory(output.resolve(".kitpress-staging/new"))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(output.resolveSibling(".kitpress/publishing-" + output.getFileName()))) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith("ready-"));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private boolean isWorkLeft() {
        return Files.exists(output.resolveSibling(".kitpress/publishing-" + output.getFileName()))
                || Files.exists(output.resolve(".kitpress-staging"));
    }

    private Process start(int version) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.kitpress.cli.Main"));
        command.addAll(List.of(arguments(sites.get(version), output)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(version).toFile())
                .start();
    }

    private Path log(int version) {
        return temp.resolve(version + ".log");
    }

    @Test
    void ofTwoBuildsAtOnceOneRunsAndOneSaysSo() throws IOException, InterruptedException {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            build(0, output);
            Process one = start(1);
            Process two = start(2);
            int firstCode = one.waitFor();
            int secondCode = two.waitFor();
            int last = 0;
            for (Map.Entry<Integer, Integer> end :
                    Map.of(1, firstCode, 2, secondCode).entrySet()) {
                String log = Files.readString(log(end.getKey()));
                if (end.getValue() == 0) {
                    last += end.getKey();
                } else {
                    refused++;
                    assertEquals(3, end.getValue(), log);
                    assertTrue(log.contains("another build is writing to " + output.toRealPath() + " (process "), log);
                }
            }
            Map<String, String> files = TestSite.files(output);
            assertTrue(last > 0, "neither has run");
            assertTrue(last != 2 && files.equals(whole.get(1)) || last != 1 && files.equals(whole.get(2)), "mixed");
        }
        System.out.printf("%d times two builds at once: %d said that another one was running%n", ROUNDS, refused);
    }
}
