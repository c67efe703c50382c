package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format …}, as a workflow's step runs it. */
class CheckFormatsTest {
    @TempDir
    private Path repository;

    private TestSite site;

    @BeforeEach
    void makeABrokenSiteInAFolderOfTheRepository() throws IOException {
        site = new TestSite(repository.resolve("kit"));
        site.write("content/index.md", TestSite.HOME.replace("guide.md#first", "guide.md#frist"));
    }

    private Ran check(Map<String, String> environment, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "check";
        all[1] = "--site";
        all[2] = site.folder().toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return Ran.command(environment, all);
    }

    @Test
    void jsonIsAllThatStandsOnStandardOutput() throws IOException {
        Ran ran = check(Map.of(), "--format", "json", "--timings");
        assertEquals(1, ran.code());
        assertEquals(
                "dead-fragment",
                new ObjectMapper()
                        .readTree(ran.out())
                        .get("findings")
                        .get(0)
                        .get("rule")
                        .asText());
        assertTrue(ran.out().endsWith("}\n"), ran.out());
    }

    @Test
    void sarifIsAllThatStandsOnStandardOutput() throws IOException {
        Ran ran = check(Map.of(), "--format", "sarif");
        assertEquals(1, ran.code());
        assertEquals(
                "2.1.0", new ObjectMapper().readTree(ran.out()).get("version").asText());
        assertTrue(ran.out().endsWith("}\n"), ran.out());
    }

    @Test
    void onGitHubPathsBeginAtTheRepositoryAndTheSummaryIsAddedToTheStepsFile() throws IOException {
        Path summary = repository.resolve("summary.md");
        Files.writeString(summary, "before\n");
        Map<String, String> environment =
                Map.of("GITHUB_WORKSPACE", repository.toString(), "GITHUB_STEP_SUMMARY", summary.toString());
        Ran ran = check(environment, "--format", "github");
        assertEquals(1, ran.code());
        assertTrue(
                ran.out().contains("::error file=kit/content/index.md,line=5,col=6,title=dead-fragment::"), ran.out());
        String text = Files.readString(summary);
        assertTrue(text.startsWith("before\n## Kitpress: 1 error, 0 warnings\n"), text);
        assertTrue(text.contains("`content/index.md:5:6`"), text);
    }

    @Test
    void otherFormatsLeaveTheStepsFileAlone() {
        Path summary = repository.resolve("summary.md");
        check(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), "--format", "text");
        assertFalse(Files.exists(summary));
    }
}
