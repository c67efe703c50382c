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
    void readingGradesOfEveryPageAndSectionArePrintedOnRequest() throws IOException {
        site.write("content/index.md", TestSite.HOME + "\n## Begin\n\nThe cat sat on the mat. Come in.\n");
        String out = check(Map.of(), "--reading").out();
        assertTrue(out.startsWith("grade  words  page or section: its longest sentence\n"), out);
        assertTrue(out.contains("content/index.md: 6 words, \"The cat sat on the mat.\"\n"), out);
        // 8 words in 2 sentences, 8 syllables: 0.39 * 4 + 11.8 - 15.59 is below 0
        assertTrue(out.contains("  0.0      8    Begin: 6 words, \"The cat sat on the mat.\"\n"), out);
        assertFalse(check(Map.of()).out().contains("grade"), out);
    }

    @Test
    void otherFormatsLeaveTheStepsFileAlone() {
        Path summary = repository.resolve("summary.md");
        check(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), "--format", "text");
        assertFalse(Files.exists(summary));
    }
}
