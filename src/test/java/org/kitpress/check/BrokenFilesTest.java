package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.report.Finding;

/** Files with typical mistakes: the first finding has the right line, column, and remedy. */
class BrokenFilesTest {
    @TempDir
    private Path site;

    static List<BrokenFile> files() {
        return BrokenFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void firstFindingNamesThePlaceAndTheRemedy(BrokenFile broken) throws IOException {
        assertTrue(broken.isMarkedRight(), "the mark in the fixture is off");
        copyBase();
        Files.write(site.resolve(broken.file()), broken.bytes());
        List<Finding> findings = Kit.findings(site);
        assertTrue(!findings.isEmpty(), "nothing was found");
        Finding first = findings.get(0);
        assertEquals(broken.expected(), first.place() + " " + first.rule().id(), Kit.print(findings));
        assertTrue(first.remedy().contains(broken.remedy()), Kit.print(findings));
    }

    @Test
    void atLeastSixtyDifferentMistakesAreTested() {
        Set<String> texts = new HashSet<>();
        files().forEach(broken -> texts.add(broken.file() + broken.header().get("encode") + broken.text()));
        assertEquals(files().size(), texts.size());
        assertTrue(texts.size() >= 60, texts.size() + " are not enough");
    }

    @Test
    void toolkitWithoutTheBrokenFileHasNoFindings() throws IOException {
        copyBase();
        assertEquals("", Kit.print(Kit.findings(site)));
    }

    private void copyBase() throws IOException {
        Path base = BrokenFile.FOLDER.resolve("base");
        try (Stream<Path> walk = Files.walk(base)) {
            for (Path path : walk.sorted().toList()) {
                Path target = site.resolve(base.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
