package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad file ends a build with exit code 1 and is reported with its line and column; the existing site is not changed. */
class BadInputTest {
    private static final String STEP = """
            kind: planning-step
            title: Step
            summary: Use this to see.
            number: 1
            purpose: To see.
            groups:
              - id: one
                title: One
                questions:
                  - {id: why, text: "Why?"}
            """;

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void buildAGoodSite() throws IOException {
        site = new TestSite(temp.resolve("site")).write("content/step.yaml", STEP);
        assertEquals(0, Ran.in(site, "build").code());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lines and columns were counted by hand in the texts above. */
    static Stream<Arguments> badFiles() {
        String step = "content/step.yaml";
        String guide = "content/guide.md";
        return Stream.of(
                Arguments.of(step, bytes(STEP.replace("title: Step", "titel: Step")), "2:1", "unknown-field"),
                Arguments.of(step, bytes(STEP.replace("number: 1", "number: one")), "4:9", "wrong-type"),
                Arguments.of(step, bytes(STEP.replace("groups:", "groups: none\nx:")), "6:9", "wrong-type"),
                Arguments.of(step, bytes(STEP.replace("purpose: To see.\n", "")), "1:1", "missing-field"),
                Arguments.of(step, bytes(STEP.replace("    title: One\n", "")), "7:5", "missing-field"),
                Arguments.of(
                        step,
                        bytes(STEP.replace("title: Step\n", "title: Step\ntitle: Two\n")),
                        "3:1",
                        "duplicate-key"),
                Arguments.of(step, bytes(STEP.replace("{id: why", "{id: one")), "10:14", "duplicate-id"),
                Arguments.of(guide, bytes(TestSite.GUIDE.replace("[staff]", "[staf]")), "4:13", "unknown-reference"),
                Arguments.of(step, bytes(STEP.replace("    title: One", "\ttitle: One")), "8:1", "yaml-tab"),
                Arguments.of(step, bytes(STEP.replace("    title: One", "   title: One")), "8:4", "yaml-indentation"),
                Arguments.of(step, bytes(STEP + "---\ntitle: Two\n"), "12:1", "second-document"),
                Arguments.of(step, bytes("\uFEFF" + STEP), "1:1", "byte-order-mark"),
                Arguments.of(
                        guide,
                        bytes(TestSite.GUIDE
                                .replace("Some text.", "* * *")
                                .replace("title: Guide\n", "title: con\nslug: con\n")),
                        "3:7",
                        "bad-address"),
                Arguments.of(
                        guide,
                        TestSite.GUIDE.replace("Guide", "Gu\u00eede").getBytes(StandardCharsets.ISO_8859_1),
                        "2:10",
                        "not-utf-8"),
                Arguments.of(step, new byte[0], "1:1", "empty-file"),
                Arguments.of(
                        step, bytes(STEP.replace("number: 1", "updated: 2026-02-30\nnumber: 1")), "4:10", "bad-date"),
                Arguments.of(step, bytes(STEP.replace("title: Step", "title: *step")), "2:8", "yaml-alias"),
                Arguments.of(step, bytes(STEP + "deep: " + "[".repeat(100)), "11:", "yaml-too-deep"),
                Arguments.of(guide, bytes(TestSite.GUIDE.replace("Some text.", "[Go](gone.md)")), "8:1", "dead-link"));
    }

    @ParameterizedTest(name = "{3} at {2}")
    @MethodSource("badFiles")
    void problemIsReportedWithItsPlaceAndTheSiteIsKept(String file, byte[] bytes, String place, String rule)
            throws IOException {
        Map<String, String> before = files();
        site.write(file, bytes);
        Ran ran = Ran.in(site, "build");
        assertEquals(1, ran.code(), ran.err());
        String start = file + ":" + place + (place.endsWith(":") ? "" : ": error[" + rule + "]");
        assertTrue(ran.err().contains(start) && ran.err().contains("error[" + rule + "]"), start + " in\n" + ran.err());
        assertEquals(before, files());
    }

    @Test
    void twoHundredErrorsAreReportedInOneRun() throws IOException {
        StringBuilder text = new StringBuilder(STEP);
        for (int i = 0; i < 200; i++) {
            text.append("wrong-").append(i).append(": x\n");
        }
        site.write("content/step.yaml", text.toString());
        Ran ran = Ran.in(site, "build");
        for (int i = 0; i < 200; i++) {
            String wanted = "content/step.yaml:" + (11 + i) + ":1: error[unknown-field]: there is no field 'wrong-" + i
                    + "' here";
            assertTrue(ran.err().contains(wanted), wanted);
        }
    }

    @Test
    void aBrokenPageDoesNotMakeLinksToItLookDead() throws IOException {
        site.write("content/guide.md", "---\ntitle: [Guide\n---\n");
        Ran ran = Ran.in(site, "build");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("content/guide.md:"), ran.err());
        assertTrue(!ran.err().contains("dead-link") && !ran.err().contains("dead-fragment"), ran.err());
    }

    @Test
    void theOtherFilesAreStillRead() throws IOException {
        site.write("content/step.yaml", new byte[0]);
        site.write("content/guide.md", TestSite.GUIDE.replace("title: Guide", "titel: Guide"));
        Ran ran = Ran.in(site, "build");
        assertTrue(ran.err().contains("content/step.yaml:1:1: error[empty-file]"), ran.err());
        assertTrue(ran.err().contains("content/guide.md:2:1: error[unknown-field]"), ran.err());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site.output())) {
            walk.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.getLastModifiedTime(file) + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
