package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.cli.CommandLines;

/** The accent color is one that the theme has, and the number of checked pages is that of the site. */
class AccentTest {
    @TempDir
    private Path site;

    @BeforeEach
    void writeThePage() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Home\nsummary: Use this.\n---\nWelcome.\n");
    }

    private String check(String more) throws IOException {
        Files.writeString(
                site.resolve("content/toolkit.yaml"),
                "title: Kit\ntagline: Small\norganization:\n  name: Office\n" + more);
        CommandLines.Run run = CommandLines.run("check", "--site", site.toString());
        return run.out() + run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"navy", "\"#1f4f93\"", "Blue"})
    void accentThatTheThemeDoesNotHaveIsReportedWithThosePossible(String accent) throws IOException {
        String out = check("theme:\n  accent: " + accent + "\n");
        assertTrue(out.contains("content/toolkit.yaml:6:11: error[unknown-value]"), out);
        assertTrue(out.contains("Possible values: blue, ochre, plum, sun, terracotta."), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sun", "terracotta", "ochre", "plum", "blue"})
    void accentOfTheThemeIsNotReported(String accent) throws IOException {
        String out = check("theme:\n  accent: " + accent + "\n");
        assertTrue(!out.contains("accent"), out);
    }

    @Test
    void pagesAreCountedAlikeWithAndWithoutErrors() throws IOException {
        assertEquals(pages(check("")), pages(check("theme:\n  accent: navy\n")));
    }

    private static String pages(String out) {
        return out.replaceAll("(?s).*Checked (\\d+ pages?):.*", "$1");
    }
}
