package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.web.CrawlPolicy;

/** From a file with links to findings, and what is cached on the way. */
class ExternalLinkCheckTest {
    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), """
                title: A toolkit
                tagline: With a link
                organization: {name: An office}
                """);
    }

    private void page(String text) throws IOException {
        Files.writeString(site.resolve("content/index.md"), """
                ---
                title: Home
                summary: Use this to see a link.
                ---
                """ + text);
    }

    private ExternalLinkCheck.Report check() throws IOException {
        BuildOptions buildOptions =
                new BuildOptions(site, null, null, false, false, true, false, LocalDate.of(2026, 12, 1));
        try (Workspace workspace = new Workspace(site)) {
            return ExternalLinkCheck.check(Build.read(workspace, buildOptions), CrawlPolicy.POLITE, 1_800_000_000L);
        }
    }

    @Test
    void anAddressInAPrivateNetworkBecomesANoteAtItsPlace() throws IOException {
        page("See [it](http://127.0.0.1:9/x).\n");
        ExternalLinkCheck.Report report = check();
        assertEquals(1, report.asked());
        assertEquals(
                "content/index.md:5:5 unchecked-outside-link",
                report.findings().get(0).place() + " "
                        + report.findings().get(0).rule().id());
        assertEquals("{ }\n", Files.readString(site.resolve(ExternalLinkCheck.CACHE)));
    }

    @Test
    void aRememberedAnswerIsNotAskedForAgainAndCanBeSilenced() throws IOException {
        page("<!-- silence moved-outside-link: the old address is the one in print -->\n"
                + "See [it](https://site.gov/old).\n");
        Files.createDirectories(site.resolve(".kitpress"));
        Files.writeString(site.resolve(ExternalLinkCheck.CACHE), """
                {"https://site.gov/old": {"detail": "", "movedTo": "https://site.gov/new", "askedAt": 1799999999}}
                """);
        ExternalLinkCheck.Report report = check();
        assertEquals(0, report.asked());
        assertEquals(1, report.remembered());
        assertEquals("[]", report.findings().toString());
    }

    @Test
    void withoutLinksNothingIsAskedAndNothingWritten() throws IOException {
        page("Text.\n");
        assertTrue(check().findings().isEmpty());
        assertFalse(Files.exists(site.resolve(ExternalLinkCheck.CACHE)));
    }
}
