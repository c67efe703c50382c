package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.content.ContentReader;
import org.kitpress.model.ImageFile;
import org.kitpress.report.LinkStatus;
import org.kitpress.report.LinkStatus.State;

/** Which addresses are checked, and the findings about the results: dead-outside-link and similar rules. */
class ExternalAddressesTest {
    private static final String DEAD = "https://site.gov/dead";

    @TempDir
    private Path site;

    private ExternalAddresses read() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), """
                title: A toolkit
                tagline: With links
                organization: {name: An office}
                base-url: https://ours.gov/kit/
                edit-url: "https://code.gov/{file}"
                """);
        Files.writeString(site.resolve("content/index.md"), """
                ---
                title: Home
                summary: Use this to see links.
                ---
                [One](https://site.gov/dead#part) and [two](https://site.gov/dead), [ours](https://ours.gov/kit/a.html),
                [moved](https://site.gov/moved), [secret](https://site.gov/secret), [mail](mailto:a@site.gov),
                [placeholder](https://www.example.org/x).
                """);
        ExecutorService cores = Executors.newSingleThreadExecutor();
        try {
            ContentReader.Content content = ContentReader.read(site, cores);
            CheckOptions options = new CheckOptions(
                    null, false, content.lines()::of, file -> new ImageFile(0, 1, 1, false), content.checks());
            return new ExternalAddresses(new CheckContext(content.toolkit(), content.targets(), options));
        } finally {
            cores.shutdownNow();
        }
    }

    @Test
    void pagesOnOtherSitesAreCheckedOnceWithoutFragments() throws IOException {
        assertEquals(Set.of(DEAD, "https://site.gov/moved", "https://site.gov/secret"), read().all());
    }

    @Test
    void resultIsReportedAtEveryPlaceOfAnAddress() throws IOException {
        Map<String, LinkStatus> answers = Map.of(
                DEAD,
                new LinkStatus(State.DEAD, "the site responds with status 404", null, 0),
                "https://site.gov/moved",
                new LinkStatus(State.GOOD, "", "https://site.gov/new", 0),
                "https://site.gov/secret",
                new LinkStatus(State.UNSURE, "the site responds with status 403", null, 0));
        List<String> told = read().findings(answers).stream()
                .sorted()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " "
                        + finding.severity().word() + " " + finding.rule().id())
                .toList();
        assertEquals(
                List.of(
                        "5:1 warning dead-outside-link",
                        "5:39 warning dead-outside-link",
                        "6:1 note moved-outside-link",
                        "6:34 note unchecked-outside-link"),
                told);
    }
}
