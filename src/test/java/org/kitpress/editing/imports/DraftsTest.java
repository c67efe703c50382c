package org.kitpress.editing.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.cli.CommandLines;

/** Documents become drafts that count what the documents hold, and that a check finds no error in. */
class DraftsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/imports");

    @TempDir
    private static Path site;

    private static CommandLines.Run run;

    @BeforeAll
    static void importThem() {
        assertEquals(0, CommandLines.run("init", site.toString()).code());
        run = CommandLines.run(
                "import",
                "--site",
                site.toString(),
                DOCUMENTS.resolve("plan.html").toString(),
                DOCUMENTS.resolve("guide.html").toString());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void tablesBecomeObjectivesActionStepsAndDeliverables() {
        assertTrue(
                run.out()
                        .contains(
                                "content/partnership/6-reading-corner-group-work-plan.yaml: 2 objectives, 5 action steps, 6 deliverables"),
                run.out());
    }

    @Test
    void bulletsBecomeGroupsOfQuestionsUnderTheirSteps() {
        assertTrue(run.out().contains("/index.yaml: 3 steps, 5 question groups, 9 questions"), run.out());
    }

    @Test
    void draftsAreCheckedWithoutAnError() {
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
    }
}
