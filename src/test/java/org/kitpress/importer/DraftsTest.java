package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.cli.CommandLines;

/**
 * Drafts contain what their documents contain, and pass the check without errors. The expected drafts in {@code drafts}
 * are
 * recorded with {@code -Dgolden=record} and reviewed.
 */
class DraftsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/imports");
    private static final boolean RECORD = "record".equals(System.getProperty("golden"));
    private static final List<String> NAMES = List.of(
            "plan", "guide", "checklist", "packet", "step", "page", "continuum", "resources", "organization", "needs");

    private static final String PARTIES = """
            parties:
              - id: corner-group
                name: Reading Corner Group
                abbreviation: RCG
                type: group
              - id: town-library
                name: Library
              - id: preschool
                name: Preschool
              - id: chair
                name: Chair
                type: role
            """;

    @TempDir
    private static Path site;

    private static CommandLines.Run run;

    @BeforeAll
    static void importDocuments() throws IOException {
        assertEquals(0, CommandLines.run("init", site.toString()).code());
        Files.writeString(site.resolve("content/parties.yaml"), PARTIES);
        List<String> command = new ArrayList<>(List.of("import", "--site", site.toString()));
        NAMES.forEach(name -> command.add(DOCUMENTS.resolve(name + ".html").toString()));
        run = CommandLines.run(command.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
    }

    /** The expected numbers were counted by hand in the documents. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/partnership/7-reading-corner-group-work-plan.yaml: 2 objectives, 5 action steps, 6 deliverables",
                "plan.html: work-plan, because it has a table of tasks, people, and dates",
                "/share-a-garden-with-your-neighbours/index.yaml: 3 steps, 5 question groups, 9 questions",
                "content/checklists/2-actions-for-the-first-spring.yaml: 2 areas, 3 items",
                "content/checklists/3-before-the-story-time.yaml: 3 areas, 8 items",
                "content/scenarios/2-the-barrel-on-the-roof.yaml: 1 action, 1 list",
                "content/training/2-reading-aloud-an-afternoon-for-volunteers.yaml: 3 agenda items, 35 minutes",
                "content/planning/2-questions-before-we-begin.yaml: 4 question groups, 7 questions",
                "ways-of-sharing-a-garden.yaml: 3 levels",
                "helpful-things-for-gardeners.yaml: 3 groups, 8 resources",
                "town-office-for-gardens-tog.yaml: 2 areas, 4 contacts, 1 profile",
                "garden-needs-assessment-2026.yaml: 3 findings, 1 table",
                "content/why-gardens.md: 3 headings, 7 paragraphs, 7 list items, 1 table"
            })
    void printedSummaryHasPathsKindsAndCounts(String line) {
        assertTrue(run.out().contains(line), run.out());
    }

    @Test
    void guessesArePrintedWithTheirLines() throws IOException {
        String path = "content/partnership/7-reading-corner-group-work-plan.yaml";
        String message = "Whose plan is this? The name was taken from the title.";
        int line = Files.readAllLines(site.resolve(path)).indexOf("# Review: " + message) + 1;
        assertTrue(run.out().contains("    " + path + ":" + line + ": " + message), run.out());
    }

    @Test
    void draftsMatchGoldenFiles(@TempDir Path tempSite) throws IOException {
        Files.createDirectories(tempSite.resolve("content"));
        Files.writeString(
                tempSite.resolve("content/toolkit.yaml"), "title: Kit\nlanguages: [{tag: en, name: English}]\n");
        Files.writeString(tempSite.resolve("content/parties.yaml"), PARTIES);
        ImportResult result = Importer.plan(
                tempSite,
                NAMES.stream().map(name -> DOCUMENTS.resolve(name + ".html")).toList(),
                new Importer.ImportOptions(null, "drafts", null));
        for (ImportResult.File file : result.files()) {
            Path recorded = DOCUMENTS.resolve(file.path().substring("content/".length()));
            if (RECORD) {
                assertTrue(
                        System.getenv().getOrDefault("CI", "").isEmpty(),
                        "golden files are not recorded where CI is set");
                Files.createDirectories(recorded.resolveSibling("."));
                Files.writeString(recorded, file.draft().text());
            }
            assertEquals(Files.readString(recorded), file.draft().text(), file.path());
        }
    }

    /** Also when the user chooses a kind that does not fit the document. */
    @Test
    @Tag("slow")
    void draftsOfEveryKindPassTheCheckAndNeedNoFixes() {
        for (String kind : Importer.kinds()) {
            List<String> command = new ArrayList<>(List.of("import", "--site", site.toString(), "--kind", kind));
            command.addAll(List.of("--into", "tried/" + kind));
            NAMES.forEach(name -> command.add(DOCUMENTS.resolve(name + ".html").toString()));
            assertEquals(0, CommandLines.run(command.toArray(String[]::new)).code(), kind);
        }
        // Drafts have their ids, and their fields in order, so there is nothing to fix.
        CommandLines.Run check = CommandLines.run("check", "--fix", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().startsWith("Fixed 0 problems in 0 files."), check.out());
    }
}
