package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.report.Finding;

/** What editors, systems, and people leave in a folder of content: backups, links, and names that fit only one computer. */
class FilesAsTheyComeTest {
    private static final String HEAD = "title: A page\nsummary: Use this to see it.\n";

    @TempDir
    private Path folder;

    private Path site;
    private Path content;

    @BeforeEach
    void startAToolkit() throws IOException {
        site = folder.resolve("site");
        content = Files.createDirectories(site.resolve("content"));
        Files.writeString(
                content.resolve("toolkit.yaml"), "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "Welcome.");
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "---\n" + HEAD + "---\n" + text + "\n");
    }

    private void link(String file, Path target) throws IOException {
        try {
            Files.createSymbolicLink(content.resolve(file), target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }
    }

    private List<String> findings() {
        return Kit.findings(site).stream()
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.md~",
                "#page.md#",
                ".#page.md",
                ".page.md.swp",
                "page.md.swp",
                "~$page.docx",
                "~WRL0001.tmp",
                "page.md.bak",
                "page.md.orig",
                "page.md___jb_tmp___",
                "page.md.sb-1a2b3c4d-Xy9zAb",
                "4913",
                "sedA1b2C3",
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store",
                "download.pdf.crdownload",
                "page.yaml.tmp",
                ".github/pull_request_template.md",
                "node_modules/@types/a b.md",
                "__pycache__/x.md"
            })
    void whatProgramsLeaveBehindIsSkipped(String name) throws IOException {
        Files.createDirectories(content.resolve(name).getParent());
        Files.writeString(content.resolve(name), "half a save");
        Files.createDirectories(content.resolve("__MACOSX"));
        Files.writeString(content.resolve("__MACOSX/page.md"), "not content");
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"draft-plan.md", "4913-people.md", "sed-poems.md", "tmp.md", "backup.md", "bak.md", "part.md"})
    void ordinaryNamesAreNotTakenForTemporaryOnes(String name) throws IOException {
        write(name, "[Nowhere](none.md)");
        assertEquals(List.of("content/" + name + ":5:1 dead-link"), findings());
    }

    @ParameterizedTest
    @CsvSource({
        "con.md, content/con.md",
        "1-nul.md, content/1-nul.md",
        "AUX.pdf, content/AUX.pdf",
        "com1.notes.md, content/com1.notes.md",
        "lpt9/page.md, content/lpt9",
        "plans./page.md, content/plans.",
        "our plan.md, content/our plan.md",
        "our plans/page.md, content/our plans",
        "Ni\u00f1os.md, content/Ni\u00f1os.md",
        "a&b.md, content/a&b.md"
    })
    void nameThatFailsOnTheWebOrOnWindowsIsReportedOnceAtItsPart(String file, String place) throws IOException {
        write(file, "Text.");
        if (file.contains("/")) {
            write(file.replace("page.md", "more.md"), "Text.");
        }
        assertEquals(List.of(place + ":1:1 bad-file-name"), findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\page.md", "our\\page.md", "\\", "\\/page.md"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void backslashInANameIsReported(String file) throws IOException {
        write(file, "Text.");
        String place = file.equals("\\") ? "unknown-file" : "bad-file-name";
        assertEquals(List.of("content/" + file.replace("/page.md", "") + ":1:1 " + place), findings());
    }

    @ParameterizedTest
    @CsvSource({
        "page.md.txt, page.md",
        "Page.MD, Page.md",
        "page.mdx, page.md",
        "page.markdown, page.md",
        "page.Markdown.txt, page.md",
        "page.yml, page.yaml",
        "page.YAML, page.yaml",
        "page.yaml.txt, page.yaml",
        "page.txt, page.md",
        "our page.md.txt, our-page.md",
        "page.qmd, page.md",
        "page.md.md, page.md",
        "page.text, page.md"
    })
    void pageWithTheWrongEndingIsSkippedAndItsRightNameIsGiven(String name, String right) throws IOException {
        write(name, "Text.");
        write("other.md", "See [the page](" + right + ").");
        List<Finding> findings = Kit.findings(site);
        assertEquals(List.of("content/" + name + ":1:1 unknown-file"), findings());
        assertTrue(findings.get(0).remedy().startsWith("Rename the file to `" + right + "`."), findings.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.txt", "page.md.pdf", "page.yml.csv", "markdown.docx"})
    void ordinaryFilesAreNotTakenForPagesWithTheWrongEnding(String name) throws IOException {
        Files.writeString(content.resolve(name), "--- a list ---\none\n");
        write("other.md", "See [the file](" + name + ").");
        assertEquals(List.of(), findings());
    }

    @Test
    void leftoverNextToThePageThatWasRenamedDoesNotHideThePage() throws IOException {
        write("page.md.txt", "Text.");
        write("page.md", "Text.\n\n## Part");
        write("other.md", "See [nothing](page.md#nothing).");
        assertEquals(List.of("content/other.md:5:5 dead-fragment", "content/page.md.txt:1:1 unknown-file"), findings());
    }

    @ParameterizedTest
    @CsvSource({
        "part/_index.md, part/index.md",
        "part/Index.md, part/index.md",
        "part/INDEX.yaml, part/index.yaml",
        "_index.md, index.md"
    })
    void mainPageOfAFolderUnderAnotherNameIsReportedWithItsRightName(String name, String right) throws IOException {
        write(name, "Text.");
        assertEquals(List.of("content/" + name + ":1:1 bad-file-name"), findings());
        String remedy = Kit.findings(site).get(0).remedy();
        assertEquals("Rename the file to `" + right.replace("part/", "") + "`.", remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "readme.es.md",
                "part/README.md",
                "CONTRIBUTING.md",
                "LICENSE.md",
                "SECURITY.md",
                "LICENSE",
                "Makefile",
                "part/more/README.md",
                "_config.yml",
                "mkdocs.yml",
                "package.json"
            })
    void fileAboutTheProjectIsSkippedWithAWarning(String name) throws IOException {
        Files.createDirectories(content.resolve(name).getParent());
        Files.writeString(content.resolve(name), "# About us\n\nText.\n");
        write("part/index.md", name.endsWith(".md") ? "See [it](/" + name + ")." : "Text.");
        assertEquals(List.of("content/" + name + ":1:1 unknown-file"), findings());
    }

    @Test
    void readmeWithFieldsIsAPage() throws IOException {
        write("README.md", "[Nowhere](none.md)");
        write("security.md", "[Nowhere](none.md)");
        assertEquals(List.of("content/README.md:5:1 dead-link", "content/security.md:5:1 dead-link"), findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "our plan.md|our-plan.md",
                "Nin\u0303os.md|Ninos.md",
                "Ni\u00f1os.md|Ninos.md",
                "a&b.md|a-and-b.md",
                "100% sure?.md|100-sure.md",
                "step #2.md|step-2.md",
                "our%20plan.md|our-plan.md",
                "plan (1).md|plan-1.md",
                "\ud83c\udf31 seeds.md|seeds.md",
                "Copy of plan.pdf|Copy-of-plan.pdf",
                "\ud83c\udf31.md|",
                "con.md|"
            })
    void remedyForABadNameGivesASimilarOne(String name, String similar) throws IOException {
        write(name, "Text.");
        List<Finding> findings = Kit.findings(site);
        assertEquals(List.of("content/" + name + ":1:1 bad-file-name"), findings());
        String remedy = findings.get(0).remedy();
        assertEquals(similar != null, remedy.contains("for example"), remedy);
        assertTrue(remedy.contains(similar == null ? "Rename it" : "`" + similar + "`"), remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nin\u0303os.md", "Ni\u00f1os.md", "Ni%C3%B1os.md", "Nin%CC%83os.md", "<Nin\u0303os.md>"})
    void linkToARefusedNameIsNoFindingWhateverFormItsAccentsHave(String link) throws IOException {
        write("Nin\u0303os.md", "Text.");
        write("page.md", "See [it](" + link + ").");
        assertEquals(1, findings().size(), findings().toString());
    }

    @Test
    void fileThatIsNotPublishedNeedsNoPlainName() throws IOException {
        Files.writeString(content.resolve("My sketch (final).psd"), "x");
        Files.writeString(content.resolve("notes.numbers"), "x");
        assertEquals(
                List.of("content/My sketch (final).psd:1:1 unknown-file", "content/notes.numbers:1:1 unknown-file"),
                findings());
    }

    @Test
    void nameThatIsTooLongForTheSiteIsReportedAtTheFile() throws IOException {
        String longest = "a".repeat(197) + ".md";
        write(longest, "Text.");
        write("b" + longest, "Text.");
        assertEquals(List.of("content/b" + longest + ":1:1 bad-file-name"), findings());
    }

    @Test
    void linksToARefusedFileAreNotReportedToo() throws IOException {
        Files.write(content.resolve("my plan.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n', 0, 1});
        write("page.md", "[a](<my plan.pdf>) and [b](my%20plan.pdf) and [c](none.pdf)");
        assertEquals(List.of("content/my plan.pdf:1:1 bad-file-name", "content/page.md:5:47 dead-link"), findings());
        Finding badName = Kit.findings(site).get(0);
        assertNull(badName.excerpt(), "a line of a binary file helps nobody");
    }

    @Test
    void symbolicLinksInsideOfTheContentAreFollowed() throws IOException {
        write("real/plan.md", "Text.");
        link("linked.md", Path.of("real/plan.md"));
        link("again", Path.of("real"));
        write("page.md", "[one](linked.md), [two](again/plan.md)");
        assertEquals(
                List.of(
                        "content/again/_folder.yaml:1:1 untitled-folder",
                        "content/real/_folder.yaml:1:1 untitled-folder"),
                findings());
    }

    @Test
    void linkThatLeadsOutIsReportedAndNothingBehindItIsRead() throws IOException {
        Path secret = Files.createDirectories(folder.resolve("secret"));
        Files.writeString(secret.resolve("key.md"), "secret");
        link("key.md", secret.resolve("key.md"));
        link("folder", secret);
        link("up", Path.of("../.."));
        link("gone.md", Path.of("nothing.md"));
        link("circle", Path.of("."));
        write("page.md", "[one](key.md), [two](gone.md)");
        assertEquals(
                List.of(
                        "content/circle:1:1 symbolic-link",
                        "content/folder:1:1 symbolic-link",
                        "content/gone.md:1:1 symbolic-link",
                        "content/key.md:1:1 symbolic-link",
                        "content/up:1:1 symbolic-link"),
                findings());
        assertTrue(Kit.findings(site).stream()
                .noneMatch(finding -> String.valueOf(finding.excerpt()).contains("secret")));
    }

    @Test
    void folderOfContentCanBeALinkWithinTheSite() throws IOException {
        Path elsewhere = site.resolve("elsewhere");
        Files.move(content, elsewhere);
        Files.createSymbolicLink(content, elsewhere);
        assertEquals(List.of(), findings());
    }

    @Test
    void folderOfContentThatIsALinkOutOfTheSiteIsReportedAndNotRead() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(content, elsewhere);
        Files.createSymbolicLink(content, elsewhere);
        assertEquals(List.of("content:1:1 symbolic-link"), findings());
    }

    @ParameterizedTest
    @CsvSource({"text.md, 1048577", "text.yaml, 1048577", "film.mp4, 52428801"})
    void fileThatIsTooLargeIsReportedAndNotRead(String name, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
        write("page.md", "[a](" + name + ")");
        assertEquals(List.of("content/" + name + ":1:1 large-file"), findings());
    }

    @Test
    void pathThatIsTooLongIsReported() throws IOException {
        String folders = String.join("/", Collections.nCopies(4, "a".repeat(150)));
        write(folders + "/page.md", "Text.");
        assertEquals(List.of("content/" + folders + "/page.md:1:1 bad-file-name"), findings());
    }
}
