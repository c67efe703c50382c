package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Severity;

/**
 * Reads and checks each kit. Its {@code findings.txt} contains the messages, and is recorded with
 * {@code -Dgolden=record}; the marks in its files say where findings belong, and are written by hand.
 */
class GoldenKitsTest {
    private static final boolean RECORD = "record".equals(System.getProperty("golden"));

    static List<Kit> kits() {
        return Kit.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kits")
    void findingsReadAsRecorded(Kit kit) throws IOException {
        String findings = Kit.print(kit.findings());
        Path recorded = kit.folder().resolve("findings.txt");
        if (RECORD) {
            assertTrue(
                    System.getenv().getOrDefault("CI", "").isEmpty(), "golden files are not recorded where CI is set");
            Files.writeString(recorded, findings);
        }
        assertEquals(Files.readString(recorded), findings, "run with -Dgolden=record if this is as it should be");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kits")
    void everyFindingIsAtItsMark(Kit kit) {
        List<String> wrongMarks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> texts = kit.texts();
        texts.forEach(file -> expected.addAll(Marks.expected(kit.folder(), file, wrongMarks)));
        // A finding about a file that is missing or cannot contain comments is only in findings.txt.
        List<String> found = kit.findings().stream()
                .filter(finding -> texts.contains(finding.place().file()))
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
        assertEquals(List.of(), wrongMarks);
        assertEquals(
                String.join("\n", expected.stream().sorted().toList()),
                String.join("\n", found.stream().sorted().toList()));
    }

    @Test
    void toolkitOfAllKindsWithoutMistakesHasOneNote() {
        List<Finding> findings = new Kit(Kit.all().get(0).folder().resolveSibling("sound")).findings();
        assertEquals(
                List.of(Rule.STILL_UNDECIDED),
                findings.stream().map(Finding::rule).toList());
        assertEquals(Severity.NOTE, findings.get(0).severity());
    }
}
