package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.report.Finding;

/** Addresses in fields that something else has, or that are empty. */
class AddressFieldsTest {
    @TempDir
    private Path site;

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "index.html; 4:11",
                "index; 4:11",
                "'a/old.html, index.html'; 4:23",
                "plan/index.html; 4:11",
                "plan/; 4:11"
            })
    void addressOfAnIndexIsTaken(String aliases, String place) throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "---\ntitle: Home\nsummary: Use this.\n---\nSee [it](page.md) and [all](plan/).\n");
        write("plan/index.md", "---\ntitle: Plan\nsummary: Use this.\n---\nWords.\n");
        write("page.md", "---\ntitle: A page\nsummary: Use this.\naliases: [" + aliases + "]\n---\nWords.\n");
        assertEquals(
                List.of("content/page.md:" + place + " duplicate-address"),
                Kit.findings(site).stream()
                        .filter(finding -> finding.place().file().equals("content/page.md"))
                        .map(finding -> finding.place() + " " + finding.rule().id())
                        .toList());
    }

    /** Of an address that is empty, there is nothing to look for in the file. */
    @ParameterizedTest
    @ValueSource(strings = {"address: \"\"", "address: ' '"})
    void emptyAddressOfAResourceIsReported(String address) throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "---\ntitle: Home\nsummary: Use this.\n---\nSee [it](list.yaml).\n");
        write(
                "list.yaml",
                "kind: resource-list\ntitle: Help\nsummary: Use this.\ngroups:\n  - id: g\n    title: A group\n"
                        + "    items:\n      - id: a\n        title: An office\n        type: Handbook\n"
                        + "        use: Ask them.\n        " + address + "\n");
        List<Finding> findings = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Kit.findings(site));
        assertEquals(
                List.of("bad-web-address"),
                findings.stream().map(finding -> finding.rule().id()).toList());
    }
}
