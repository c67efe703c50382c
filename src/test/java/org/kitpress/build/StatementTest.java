package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.render.html.DefaultTheme;

/** The facts in an accessibility statement are those of the site that was built. */
class StatementTest {
    private static final String SETTINGS =
            "title: Kit\ntagline: Small\nedition: Second edition\norganization: {name: An office}\n";
    private static final String PAGE = "---\ntitle: %s\nsummary: Use this to see it.\n%s---\n%s\n";
    private static final List<String> PARTS = List.of("edition", "checks", "tested", "not-tested");

    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("content/toolkit.yaml", SETTINGS);
        write("content/index.md", PAGE.formatted("Home", "", "See [how accessible it is](help/access.md)."));
        write("content/help/_folder.yaml", "title: Help\nsummary: Use these pages if you need help.\n");
        write("content/help/access.md", PAGE.formatted("Access", "statement: accessibility\n", "## Our aim {#aim}"));
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Document build(boolean pdfs) throws IOException {
        Path output = site.resolve("output");
        BuildResult result =
                Build.run(new BuildOptions(site, output, null, false, false, pdfs, false, LocalDate.of(2026, 11, 22)));
        assertFalse(result.failed(), () -> result.findings().toString());
        return Jsoup.parse(output.resolve("help/access.html"));
    }

    private long files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("output"))) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    private static String word(String key, Object... values) {
        return DefaultTheme.words().get("statement-" + key, values);
    }

    /** The texts below a term of a part; null if the part does not have the term. */
    private static String fact(Document page, String part, String term) {
        Element list = page.select("#site--section-statement-" + part + " ~ dl").first();
        assertTrue(list != null, part);
        for (Element name : list.select("dt")) {
            if (name.text().equals(word(term))) {
                Element text = name.nextElementSibling();
                return text == null ? "" : text.text();
            }
        }
        return null;
    }

    @Test
    void pagesPdfsEditionAndLanguagesAreThoseOfTheSite() throws IOException {
        Document page = build(true);
        assertEquals("Second edition", fact(page, "edition", "edition"));
        assertEquals(String.valueOf(files(".html")), fact(page, "edition", "pages"));
        assertEquals(1, files(".pdf"));
        assertEquals("1", fact(page, "edition", "pdfs"));
        assertEquals("English", fact(page, "edition", "languages"));
    }

    @Test
    void siteWithoutPdfsSaysThatItHasNone() throws IOException {
        assertEquals(word("pdfs-none"), fact(build(false), "edition", "pdfs"));
        assertEquals(0, files(".pdf"));
    }

    @Test
    void partsFollowTheTextAndAreInTheTableOfContentsInSearchAndOnPaper() throws IOException {
        Document page = build(false);
        List<String> ids = Stream.concat(
                        Stream.of("aim"), PARTS.stream().map(part -> "site--section-statement-" + part))
                .toList();
        assertEquals(ids, page.select("main .flow > h2").eachAttr("id"));
        assertEquals(
                ids.stream().map(id -> "#" + id).toList(),
                page.select("nav.toc a").eachAttr("href"));
        String documents = Files.readString(site.resolve("output/search/documents.json"));
        String sheet = Files.readString(site.resolve("output/print/help/access.js"));
        for (String part : PARTS) {
            assertTrue(documents.contains("\"url\":\"help/access.html#site--section-statement-" + part + "\""), part);
            assertTrue(sheet.contains(DefaultTheme.words().get("section-statement-" + part)), part);
        }
        assertTrue(documents.contains(word("limits-text")), "the texts can be found");
    }

    @Test
    void onlyFilesThatDifferFromTheDefaultThemeAreNamedAsUntested() throws IOException {
        assertEquals(null, fact(build(false), "not-tested", "own-theme"));
        write("themes/default/print/wide.css", "@page { size: landscape; margin: 0; }\n");
        assertEquals(word("own-theme-text"), fact(build(false), "not-tested", "own-theme"));
    }

    @Test
    void anotherAccentColorIsNamedAsUntested() throws IOException {
        write("content/toolkit.yaml", SETTINGS + "theme: {accent: plum}\n");
        assertEquals(word("own-theme-text"), fact(build(false), "not-tested", "own-theme"));
    }

    @Test
    void whatPeopleTriedIsTheOwnersStatement() throws IOException {
        assertEquals(word("not-tried", "An office"), fact(build(false), "not-tested", "people"));
        write(
                "content/help/access.md",
                PAGE.formatted("Access", "statement: accessibility\ntried-with: [NVDA, VoiceOver]\n", "Text."));
        Document page = build(false);
        assertEquals(null, fact(page, "not-tested", "people"));
        assertEquals(word("tried-with", "An office", "NVDA, VoiceOver"), fact(page, "tested", "people"));
    }

    @Test
    void languageThatWasNotTestedIsNamed() throws IOException {
        write("content/toolkit.yaml", SETTINGS + "languages: [{tag: en, name: English}, {tag: ar, name: Arabic}]\n");
        assertEquals("Arabic", fact(build(false), "not-tested", "other-languages"));
    }

    @Test
    void ruleThatTheToolkitTurnsOffIsNotNamedAndSilencedFindingsAreCounted() throws IOException {
        write("content/toolkit.yaml", SETTINGS + "checks: {severity: {reading-grade: off}}\n");
        write(
                "content/more.md",
                PAGE.formatted(
                        "More",
                        "silence: [{rule: vague-link-text, reason: The heading says it}]\n",
                        "[Click here](index.md)"));
        write("content/index.md", PAGE.formatted("Home", "", "[More pages](more.md) and [access](help/access.md)."));
        String all = build(false)
                .select("#site--section-statement-checks ~ dl")
                .first()
                .text();
        assertFalse(all.contains(word("rule-reading-grade")), all);
        assertTrue(all.contains(word("rule-vague-link-text")), all);
        assertTrue(all.contains(word("silenced", 1)), all);
    }
}
