package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages that were written for another site generator, or saved in another encoding, get findings that help. */
class PagesOfOtherProgramsTest {
    private static final String HEAD = "title: A page\nsummary: Use this to see it.\n";

    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "---\n" + HEAD + "---\nWelcome.\n");
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private List<String> places() {
        return Kit.findings(site).stream()
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
    }

    static Stream<Arguments> frontMatter() {
        return Stream.of(
                Arguments.of("+++\ntitle = \"A page\"\ndate = 2024-01-01\n+++\nText.\n", "TOML", "as YAML"),
                Arguments.of("{\n  \"title\": \"A page\"\n}\n\nText.\n", "JSON", "as YAML"),
                Arguments.of("{\"title\": \"A page\"}\nText.\n", "JSON", "as YAML"),
                Arguments.of("title: A page\nsummary: x\n---\nText.\n", "above the fields", "above the first field"),
                Arguments.of("```yaml\n---\n" + HEAD + "---\n```\nText.\n", "begin with", "above the first `---`"),
                Arguments.of("```markdown\n---\n" + HEAD + "---\nText.\n", "begin with", "above the first `---`"),
                Arguments.of("<!-- v1 -->\n---\n" + HEAD + "---\nText.\n", "begin with", "above the first `---`"),
                Arguments.of("# A page\n\nText.\n\n---\n\nMore.\n", "begin with", "Above the text"),
                Arguments.of("{% include x %}\nText.\n", "begin with", "Above the text"),
                Arguments.of("Note: this\n\n---\n\nMore.\n", "begin with", "Above the text"));
    }

    @ParameterizedTest
    @MethodSource("frontMatter")
    void frontMatterInAnotherFormIsNamed(String text, String problem, String remedy) throws IOException {
        write("page.md", text);
        List<Finding> findings = Kit.findings(site).stream()
                .filter(finding -> finding.rule() == Rule.NO_FRONT_MATTER)
                .toList();
        assertEquals(1, findings.size(), findings.toString());
        Finding finding = findings.get(0);
        assertEquals("content/page.md:1:1", finding.place().toString());
        assertTrue(finding.problem().contains(problem), finding.problem());
        assertTrue(finding.remedy().contains(remedy), finding.remedy());
    }

    @ParameterizedTest
    @CsvSource({
        "draft: true, status: draft",
        "published: false, status: draft",
        "layout: post, kind: …",
        "permalink: /a/, slug: your-mission",
        "tags: [a], 'topics: [planning]'",
        "categories: [a], 'topics: [planning]'",
        "date: 2024-01-01, updated: 2026-11-30",
        "lastmod: 2024-01-01, updated: 2026-11-30",
        "weight: 10, order: 1",
        "sidebar_position: 2, order: 1",
        "linkTitle: A, short-title: …",
        "author: Ann, owner: …",
        "redirect_from: /old/, 'aliases: [old-page.html]'",
        "lang: es, mission.es.md",
        "image: a.png, '![What it shows]'",
        "toc: true, follow from the folders"
    })
    void fieldOfAnotherGeneratorIsToldByItsNameHere(String field, String here) throws IOException {
        write("page.md", "---\n" + HEAD + field + "\n---\nText.\n");
        assertEquals(List.of("content/page.md:4:1 unknown-field"), places());
        String remedy = Kit.findings(site).get(0).remedy();
        assertTrue(remedy.contains(here), remedy);
        assertTrue(remedy.contains("Possible fields: kind, title"), remedy);
    }

    @Test
    void fieldForTheSamePurposeAsAMissingOneIsOneFinding() throws IOException {
        write("page.md", "---\nname: A page\ndescription: Use this.\n---\nText.\n");
        assertEquals(List.of("content/page.md:2:1 unknown-field", "content/page.md:3:1 unknown-field"), places());
    }

    @Test
    void sameFieldInAnItemKeepsItsOrdinaryMessage() throws IOException {
        write("page.yaml", "kind: page\n" + HEAD + "sources:\n  - source: a\n    date: x\n");
        String findings = Kit.print(Kit.findings(site));
        assertTrue(findings.contains("there is no field 'date' here"), findings);
        assertTrue(!findings.contains("last change"), findings);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> Stream.of(Arguments.of(charset, "\uFEFF"), Arguments.of(charset, "")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void fileInUtf16IsReadSoThatNoFindingMisleads(Charset charset, String mark) throws IOException {
        write("page.md", (mark + "---\n" + HEAD + "---\nNi\u00f1os [words](none.md)\n").getBytes(charset));
        write("list.yaml", (mark + "kind: page\n" + HEAD + "titel: x\n").getBytes(charset));
        assertEquals(
                List.of(
                        "content/list.yaml:1:1 not-utf-8",
                        "content/list.yaml:4:1 unknown-field",
                        "content/page.md:1:1 not-utf-8",
                        "content/page.md:5:7 dead-link"),
                places());
        assertEquals("titel: x", Kit.findings(site).get(1).excerpt());
    }

    @Test
    void fileThatIsNoTextIsOneFinding() throws IOException {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        write("binary.md", bytes);
        write("wide.md", ("---\n" + HEAD + "---\nText.\n").getBytes(Charset.forName("UTF-32LE")));
        write("zeros.yaml", new byte[64]);
        assertEquals(
                List.of(
                        "content/binary.md:1:1 not-utf-8",
                        "content/wide.md:1:1 not-utf-8",
                        "content/zeros.yaml:1:1 not-utf-8"),
                places());
    }

    @Test
    void endOfYamlInsteadOfHyphensIsToBeReplaced() throws IOException {
        write("page.md", "---\n" + HEAD + "...\nText.\n");
        assertEquals(List.of("content/page.md:4:1 no-front-matter"), places());
        assertEquals(
                "Replace this line with three hyphens: `---`.",
                Kit.findings(site).get(0).remedy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void lineSeparatorsMoveNoPlace(String separator) throws IOException {
        write("page.yaml", "kind: page\ntitle: A" + separator + "page\nsummary: See it." + separator + "\ntitel: x\n");
        write("prose.md", "---\n" + HEAD + "---\nA" + separator + "word and [words](none.md)\n");
        write("glossary.yaml", "terms:\n  - id: a\n    term: A" + separator + "word\n    trem: x\n");
        assertEquals(
                List.of(
                        "content/glossary.yaml:4:5 unknown-field",
                        "content/page.yaml:4:1 unknown-field",
                        "content/prose.md:5:12 dead-link"),
                places().stream()
                        .filter(place -> !place.contains("missing-field"))
                        .toList());
        assertEquals(
                "titel: x",
                Kit.findings(site).stream()
                        .filter(finding -> finding.place().toString().startsWith("content/page.yaml"))
                        .findFirst()
                        .orElseThrow()
                        .excerpt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\f", "\u000B"})
    void pageBreaksMoveNoPlace(String separator) throws IOException {
        write("prose.md", "---\n" + HEAD + "---\nA" + separator + "word\n" + separator + "\n[words](none.md)\n");
        write("page.yaml", "kind: page\n" + HEAD + "owner: A" + separator + "word\n");
        // Some of them are reported where they are, too.
        assertEquals(
                List.of("content/page.yaml:4:9 yaml-syntax", "content/prose.md:7:1 dead-link"),
                places().stream()
                        .filter(place -> !place.endsWith("unread-markdown"))
                        .toList());
    }
}
