package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

class UnknownThemeTest {
    @TempDir
    private Path site;

    @Test
    void aThemeThatIsNotThereStopsTheBuild() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(
                site.resolve("content/toolkit.yaml"),
                "title: Kit\ntagline: Small\norganization:\n  name: Office\ntheme:\n  name: defualt\n");
        Files.writeString(
                site.resolve("content/index.md"), "---\ntitle: Home\nsummary: Use this to begin.\n---\nWelcome.\n");
        Path output = site.resolve("output");
        BuildResult buildResult =
                Build.run(new BuildOptions(site, output, null, false, false, false, false, LocalDate.of(2026, 12, 1)));
        assertTrue(buildResult.failed());
        assertEquals(
                List.of(Rule.UNKNOWN_THEME),
                buildResult.findings().stream().map(Finding::rule).toList());
        assertEquals(null, buildResult.written());
    }
}
