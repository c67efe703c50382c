package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site built again and again is the site that is built from nothing. */
@Tag("slow")
class IncrementalBuildTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("kitpress.root", ".")).resolve("content");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int EDITS = 12;

    @TempDir
    private Path folder;

    private Path site;
    private IncrementalBuild live;

    @BeforeEach
    void copyTheShippedToolkit() throws IOException {
        site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Path copy =
                        site.resolve("content").resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        live = new IncrementalBuild(site, false, () -> TODAY);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void afterAnySeriesOfEditsEveryFileIsWhatACleanBuildWrites() throws IOException {
        Random random = new Random(20261124);
        SiteSnapshot siteSnapshot = live.next(null);
        for (int i = 1; i <= EDITS; i++) {
            edit(random);
            siteSnapshot = live.next(siteSnapshot);
            if (i % 4 == 0) {
                assertSameAsCleanBuild(siteSnapshot, folder.resolve("output-" + i));
                breakFor(random, () -> assertTrue(live.next(null).isBroken()));
            } else {
                siteSnapshot.inspect(() -> false); // what was seen must not leak into later editions
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** A page loses its front matter, and gets it back. */
    private void breakFor(Random random, Step step) throws IOException {
        List<Path> pages =
                texts().stream().filter(file -> file.toString().endsWith(".md")).toList();
        Path file = pages.get(random.nextInt(pages.size()));
        String text = Files.readString(file);
        Files.writeString(file, "no front matter\n" + text);
        step.run();
        Files.writeString(file, text);
    }

    private void assertSameAsCleanBuild(SiteSnapshot siteSnapshot, Path output) throws IOException {
        BuildResult clean = Build.run(new BuildOptions(site, output, null, false, false, false, false, TODAY));
        assertTrue(!clean.failed(), () -> "the edits broke the site: " + clean.findings());
        TreeMap<String, Path> written = files(output);
        for (var file : written.entrySet()) {
            FileLookup.Found found =
                    assertInstanceOf(FileLookup.Found.class, siteSnapshot.file(file.getKey()), file.getKey());
            assertArrayEquals(Files.readAllBytes(file.getValue()), found.file().bytes(), file.getKey());
        }
        assertEquals(
                written.keySet().stream().filter(path -> path.endsWith(".html")).toList(),
                List.copyOf(siteSnapshot.pages()));
        assertEquals(clean.findings(), siteSnapshot.inspect(() -> false).orElseThrow());
    }

    private static TreeMap<String, Path> files(Path output) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(".kitpress-manifest"))
                    .forEach(
                            file -> files.put(output.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    /** One of the things that editors do. */
    private void edit(Random random) throws IOException {
        List<Path> texts = texts();
        Path file = texts.get(random.nextInt(texts.size()));
        String text = Files.readString(file);
        switch (random.nextInt(6)) {
            case 0 -> Files.writeString(file, text.replaceFirst("title: \"?", "$0Edited "));
            case 1 ->
                Files.writeString(file, text.replaceFirst("(?m)^summary: .*$", "summary: Use this after an edit."));
            case 2 -> Files.writeString(file, text.replaceFirst(" the ", " the changed "));
            case 3 ->
                Files.writeString(
                        file.resolveSibling("added-" + random.nextInt(1000) + ".md"),
                        "---\nkind: page\ntitle: Added\nsummary: Use this page.\nrelated: [/index]\n---\n## A part\n\nSee [home](/index.md).\n");
            case 4 -> Files.writeString(site.resolve("content/note.txt"), "note " + random.nextInt());
            default -> Files.writeString(file, text + "\n");
        }
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> walk = Files.walk(site.resolve("content"))) {
            return walk.filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingChangedGivesTheSameEdition() throws IOException {
        SiteSnapshot first = live.next(null);
        Path file = site.resolve("content/toolkit.yaml");
        Files.writeString(file, Files.readString(file));
        assertSame(first, live.next(first));
    }

    @Test
    void whatIsAsItWasBeforeAnotherEditionIsTheOneBefore() throws IOException {
        SiteSnapshot first = live.next(null);
        Path file = site.resolve("content/planning/1-mission.yaml");
        String text = Files.readString(file);
        Files.writeString(file, "");
        assertTrue(live.next(first) != first);
        Files.writeString(file, text);
        assertSame(first, live.next(first));
    }

    @Test
    void aPageThatOnlyOthersChangeChangesWithThem() throws IOException {
        SiteSnapshot before = live.next(null);
        Path step = site.resolve("content/planning/1-mission.yaml");
        Files.writeString(step, Files.readString(step).replaceFirst("(?m)^title: .*$", "title: A new name"));
        SiteSnapshot after = live.next(before);
        FileLookup.Found home = assertInstanceOf(FileLookup.Found.class, after.file("planning/index.html"));
        FileLookup.Found old = assertInstanceOf(FileLookup.Found.class, before.file("planning/index.html"));
        assertTrue(new String(home.file().bytes(), java.nio.charset.StandardCharsets.UTF_8).contains("A new name"));
        assertTrue(!new String(old.file().bytes(), java.nio.charset.StandardCharsets.UTF_8).contains("A new name"));
    }
}
