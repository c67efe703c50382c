package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} writes, tells, and then checks. */
class CheckFixTest {
    private static final String GUIDE = "---\ntitle: Guide\nsumary: Use this to go on.\n---\n## First\n";

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(temp.resolve("site"));
        site.write("content/guide.md", GUIDE);
    }

    @Test
    void fixesAreListedWithTheirLinesAndAreNoLongerFindings() throws IOException {
        Ran ran = Ran.in(site, "check", "--fix");
        assertEquals("", ran.err());
        assertTrue(
                ran.out()
                        .startsWith("content/guide.md:3: renamed the field 'sumary' to 'summary'\n"
                                + "Fixed 1 problem in 1 file.\n"),
                ran.out());
        assertEquals(0, ran.code(), ran.out());
        assertEquals(
                GUIDE.replace("sumary", "summary"),
                Files.readString(site.folder().resolve("content/guide.md")));
    }

    @Test
    void remainingErrorsAreReported() throws IOException {
        site.write("content/other.md", "---\ntitle: Other\nsummary: Use it.\nupdated: 06/03/2011\n---\n");
        Ran ran = Ran.in(site, "check", "--fix");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("content/other.md:4:10: error[bad-date]"), ran.out());
    }

    @Test
    void withoutFixNothingIsWritten() throws IOException {
        assertEquals(1, Ran.in(site, "check").code());
        assertEquals(GUIDE, Files.readString(site.folder().resolve("content/guide.md")));
    }

    @Test
    void programsGetTheirFormatAlone() {
        Ran ran = Ran.in(site, "check", "--fix", "--format", "json");
        assertTrue(ran.err().startsWith("content/guide.md:3: renamed"), ran.err());
        assertTrue(ran.out().startsWith("{"), ran.out());
    }
}
