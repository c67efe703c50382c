package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The line that a finding shows is the line that was read. */
class ExcerptTest {
    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        write("content/toolkit.yaml", "title: A toolkit\ntagline: Small\norganization: {name: An office}\n");
        write("content/index.md", "---\ntitle: Home\nsummary: Use this to begin.\n---\nSee [the guide](gone.md).\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> excerpts(List<Finding> findings, Rule rule) {
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> String.valueOf(finding.excerpt()))
                .toList();
    }

    @Test
    void lineOfAPageStaysTheSameIfTheFileChangesBeforeTheChecks() throws IOException {
        try (IncrementalBuild build = new IncrementalBuild(site, false, () -> LocalDate.of(2026, 11, 24))) {
            SiteSnapshot snapshot = build.next(null);
            write("content/index.md", "---\ntitle: Home\nsummary: Other.\nrelated: []\n---\nOther words.\n");
            assertEquals(List.of("See [the guide](gone.md)."), excerpts(snapshot.check(), Rule.DEAD_LINK));
        }
    }

    @Test
    void lineOfAPageStaysTheSameIfTheFileIsDeleted() throws IOException {
        try (IncrementalBuild build = new IncrementalBuild(site, false, () -> LocalDate.of(2026, 11, 24))) {
            SiteSnapshot snapshot = build.next(null);
            Files.delete(site.resolve("content/index.md"));
            assertEquals(List.of("See [the guide](gone.md)."), excerpts(snapshot.check(), Rule.DEAD_LINK));
        }
    }

    @Test
    void lineOfATemplateStaysTheSameIfTheFileChangesBeforeItIsUsed() throws IOException {
        write("content/toolkit.yaml", Files.readString(site.resolve("content/toolkit.yaml")) + "theme: {name: own}\n");
        write("themes/own/templates/home.ftlh", "<p>\n${nothing.there}\n</p>\n");
        try (IncrementalBuild build = new IncrementalBuild(site, false, () -> LocalDate.of(2026, 11, 24))) {
            SiteSnapshot snapshot = build.next(null);
            write("themes/own/templates/home.ftlh", "<p>\n\nOther words.\n</p>\n");
            FileLookup.Faulty home = assertInstanceOf(FileLookup.Faulty.class, snapshot.file("index.html"));
            assertEquals(
                    "themes/own/templates/home.ftlh", home.finding().place().file());
            assertEquals("${nothing.there}", home.finding().excerpt());
        }
    }
}
