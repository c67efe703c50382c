package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.statement.Judge;

class JudgedTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void record() throws IOException {
        Files.writeString(folder.resolve("axe.json"), """
                {
                  "pages": {
                    "version": "4.1",
                    "browser": {"engine": "blink", "version": "150.0"},
                    "pages": 40,
                    "widths": [320, 768],
                    "modes": ["light"],
                    "languages": ["en"]
                  }
                }
                """);
    }

    /** As recorded, but for the browser, which only a started one can give. */
    private Judged judged(String version, int pages, int width, List<String> modes, List<String> languages) {
        return Judged.in(folder, Judge.AXE, "pages")
                .with(version)
                .pages(pages)
                .widths(width, 768)
                .modes(modes)
                .languages(languages);
    }

    private static List<String> wrong(Judged judged) {
        return judged.overstated().stream()
                .map(fault -> fault.replaceAll(":.*", ""))
                .filter(name -> !name.equals("browser"))
                .toList();
    }

    @Test
    void recordIsTrueWhileAsMuchOrMoreIsJudged() {
        assertEquals(List.of(), wrong(judged("4.1", 40, 320, List.of("light"), List.of("en"))));
        assertEquals(List.of(), wrong(judged("4.1", 99, 320, List.of("light"), List.of("en", "es"))));
    }

    @Test
    void recordThatClaimsMoreOrOtherwiseIsNotTrue() {
        assertEquals(List.of("pages"), wrong(judged("4.1", 39, 320, List.of("light"), List.of("en"))));
        assertEquals(List.of("version"), wrong(judged("4.2", 40, 320, List.of("light"), List.of("en"))));
        assertEquals(List.of("widths"), wrong(judged("4.1", 40, 360, List.of("light"), List.of("en"))));
        assertEquals(List.of("modes"), wrong(judged("4.1", 40, 320, List.of("light", "dark"), List.of("en"))));
        assertEquals(List.of("languages"), wrong(judged("4.1", 40, 320, List.of("light"), List.of("es"))));
    }

    @Test
    void browserThatTheTestDidNotUseIsNotTrue() {
        assertEquals(
                List.of("browser: recorded {\"engine\":\"blink\",\"version\":\"150.0\"}, judged "),
                judged("4.1", 40, 320, List.of("light"), List.of("en")).overstated());
    }

    @Test
    void testWithoutARecordSaysSoAndRecordsNextToTheOthers() {
        Judged other = Judged.in(folder, Judge.AXE, "more").pages(3);
        assertEquals(List.of("pages: recorded , judged 3"), other.overstated());
        other.record();
        assertEquals(List.of(), other.overstated());
        assertEquals(List.of(), wrong(judged("4.1", 40, 320, List.of("light"), List.of("en"))));
    }
}
