package org.kitpress.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitpress.output.OutputFile;
import org.kitpress.write.FaultyDisk.Fault;
import org.kitpress.write.FaultyDisk.Killed;

/** Whatever goes wrong at whichever operation of a build, the site is the old one or the new one, and later builds work. */
class FaultsTest {
    /** Three sites, with files that change, stay, appear, and disappear, and folders that become files and back. */
    private static final Map<String, String> OLD = Map.of(
            "index.html", "old home",
            "about.html", "the same",
            "assets/style.1.css", "old style",
            "assets/font.woff2", "the same font",
            "gone/deep/page.html", "a page that goes away",
            "turns", "a file that becomes a folder",
            "folded/page.html", "a folder that becomes a file",
            "shared/ours.html", "next to a file of others");

    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home, longer than the old one",
            "about.html", "the same",
            "assets/style.2.css", "new style",
            "assets/font.woff2", "the same font",
            "new/deep/page.html", "a page that is new",
            "turns/index.html", "in a folder",
            "folded", "a file",
            "shared/ours.html", "changed");

    private static final Map<String, String> NEXT = Map.of(
            "index.html", "next home",
            "about.html", "changed at last",
            "assets/style.3.css", "next style",
            "turns", "a file again",
            "gone/deep/page.html", "here again");

    private static final Map<String, String> OTHERS = Map.of(
            "CNAME", "example.org",
            ".git/config", "of others",
            "shared/notes.txt", "of others",
            "link", "-> CNAME",
            "empty/", "");

    @TempDir(factory = InMemory.class)
    Path temp;

    private Path folder;
    private Path output;

    /** Folders in memory, where the system has such a place, because there are thousands of builds. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "kitpress")
                    : Files.createTempDirectory("kitpress");
        }
    }

    @ParameterizedTest
    @EnumSource
    void siteIsTheOldOrTheNewOneAtEachSeventhFault(FaultyDisk.Kind system) throws IOException {
        for (Fault fault : Fault.values()) {
            goThrough(system, fault, 7);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void siteIsTheOldOrTheNewOneAtEachFault(FaultyDisk.Kind system) throws IOException {
        for (Fault fault : Fault.values()) {
            goThrough(system, fault, 1);
        }
    }

    private void goThrough(FaultyDisk.Kind system, Fault fault, int step) throws IOException {
        int points = 0;
        int old = 0;
        int broken = 0;
        for (int at = 1; ; at += step) {
            start();
            FaultyDisk disk = new FaultyDisk(folder, system, fault, at);
            boolean isDone = build(disk, NEW);
            if (disk.count() < at) {
                break;
            }
            String what = system + ", " + fault + " at " + at;
            points++;
            broken += isWholeBeforeTheNextCommand(system, fault, what, isDone) ? 0 : 1;
            new SiteWriter(output, disk(system)).close();
            old += isOld(what + ", after the next command", isDone) ? 1 : 0;
            checkNextBuild(system, what);
        }
        System.out.printf(
                "%s, %s: %d points, %d old and %d new sites; %d not whole until the next command%n",
                system, fault, points, old, points - old, broken);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void recoveryCanBeInterruptedAsOftenAsYouLike(FaultyDisk.Kind system) throws IOException {
        int points = 0;
        for (int at = 1; ; at += 5) {
            start();
            FaultyDisk disk = new FaultyDisk(folder, system, Fault.KILLED, at);
            boolean isDone = build(disk, NEW);
            if (disk.count() < at) {
                break;
            }
            String what = system + ", KILLED at " + at + " and in recoveries";
            boolean isInterrupted = true;
            for (int again = 1; isInterrupted; again++) {
                Fault fault = again % 3 == 0 ? Fault.ALL_FAIL : Fault.KILLED;
                FaultyDisk next = new FaultyDisk(folder, system, fault, again);
                try (SiteWriter writer = new SiteWriter(output, next)) {
                    isInterrupted = false;
                } catch (IOException | Killed e) {
                    isInterrupted = true;
                }
                isInterrupted |= next.count() >= again;
                points++;
            }
            isOld(what, isDone);
            checkNextBuild(system, what);
        }
        System.out.printf("%s: %d recoveries interrupted%n", system, points);
    }

    private void checkNextBuild(FaultyDisk.Kind system, String what) throws IOException {
        assertEquals(Set.of("output"), entries(folder), "left over: " + what);
        assertTrue(build(disk(system), NEXT), "the next build: " + what);
        assertEquals(withOthers(NEXT), files(), "the next build: " + what);
        assertEquals(Set.of("output"), entries(folder), "left over by the next build: " + what);
    }

    private void start() throws IOException {
        folder = temp.resolve("site");
        FileTrees.delete(new LocalDisk(), folder);
        Files.createDirectory(folder);
        output = folder.resolve("output");
        assertTrue(build(disk(FaultyDisk.Kind.RENAMES_FOLDERS), OLD));
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            Path file = output.resolve(other.getKey());
            Files.createDirectories(file.getParent());
            if (other.getKey().endsWith("/")) {
                Files.createDirectory(file);
            } else if (other.getKey().equals("link")) {
                Files.createSymbolicLink(file, Path.of("CNAME"));
            } else {
                Files.writeString(file, other.getValue());
            }
        }
    }

    private FaultyDisk disk(FaultyDisk.Kind system) {
        return new FaultyDisk(folder, system, Fault.FAILS, 0);
    }

    /** @return whether the build said that it was successful */
    private boolean build(FaultyDisk disk, Map<String, String> site) throws IOException {
        try (SiteWriter writer = new SiteWriter(output, disk)) {
            for (Map.Entry<String, String> file : new TreeMap<>(site).entrySet()) {
                writer.accept(OutputFile.text(file.getKey(), file.getValue(), ""));
            }
            writer.commit();
            return true;
        } catch (IOException | Killed e) {
            return false;
        }
    }

    /** Returns false only where that is allowed. */
    private boolean isWholeBeforeTheNextCommand(FaultyDisk.Kind system, Fault fault, String what, boolean isDone)
            throws IOException {
        boolean isStopped = fault != Fault.FAILS && fault != Fault.FAILS_BUT_IS_DONE;
        if (isStopped && system == FaultyDisk.Kind.MOVES_FILES) {
            Map<String, String> files = files();
            return files.equals(withOthers(OLD)) || files.equals(withOthers(NEW));
        }
        if (isStopped && system == FaultyDisk.Kind.RENAMES_FOLDERS && !Files.exists(output)) {
            return false;
        }
        isOld(what + ", right after", isDone);
        return true;
    }

    /** Returns whether the site is the old one; fails if it is neither. */
    private boolean isOld(String what, boolean isDone) throws IOException {
        Map<String, String> files = files();
        if (files.equals(withOthers(NEW))) {
            return false;
        }
        assertFalse(isDone, what + ", although the build was successful: " + files);
        assertEquals(withOthers(OLD), files, what);
        return true;
    }

    private static Map<String, String> withOthers(Map<String, String> site) {
        Map<String, String> all = new TreeMap<>(site);
        all.putAll(OTHERS);
        return all;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    files.put(path, "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(path, Files.readString(file));
                } else if (!file.equals(output) && entries(file).isEmpty()) {
                    files.put(path + "/", "");
                }
            }
        }
        files.remove(Manifest.NAME);
        files.keySet().removeIf(path -> path.startsWith(WorkFolder.INSIDE));
        return files;
    }

    private static Set<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Set.copyOf(
                    entries.map(entry -> entry.getFileName().toString()).toList());
        }
    }
}
