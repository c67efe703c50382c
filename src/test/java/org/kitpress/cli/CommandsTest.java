package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands, exit codes and closing lines, as the contract has them. */
class CommandsTest {
    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(temp.resolve("site"));
    }

    @Test
    void aGoodBuildEndsWithOneLineThatCounts() {
        Ran ran = Ran.in(site, "build");
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.err());
        assertTrue(
                ran.out()
                        .matches("Built \\d+ pages, 0 PDFs: \\d+ files written, 0 left alone, 0 warnings,"
                                + " in \\d+\\.\\d s\\.\\R"),
                ran.out());
        assertTrue(Files.isRegularFile(site.output().resolve("guide.html")));
    }

    @Test
    void aSecondBuildLeavesEveryFileAlone() {
        Ran.in(site, "build");
        Ran again = Ran.in(site, "build");
        assertTrue(again.out().contains(": 0 files written, "), again.out());
        assertFalse(again.out().contains(" 0 left alone"), again.out());
    }

    @Test
    void contentWithErrorsEndsWithOneAndLeavesTheLastSiteAlone() throws IOException {
        Ran.in(site, "build");
        String before = Files.readString(site.output().resolve("guide.html"));
        site.write("content/guide.md", TestSite.GUIDE.replace("title: Guide", "titel: Guide"));
        Ran ran = Ran.in(site, "build");
        assertEquals(1, ran.code());
        assertTrue(
                ran.err()
                        .contains("content/guide.md:2:1: error[unknown-field]: there is no field 'titel' here\n"
                                + "  2 | titel: Guide\n"
                                + "    | ^\n"
                                + "  Did you mean 'title'?"),
                ran.err());
        assertEquals(before, Files.readString(site.output().resolve("guide.html")));
    }

    @Test
    void checkWritesNothing() {
        Ran ran = Ran.in(site, "check");
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().matches("Checked \\d+ pages: 0 errors, 0 warnings, in \\d+\\.\\d s\\.\\R"), ran.out());
        assertFalse(Files.exists(site.output()));
    }

    @Test
    void checkPrintsFindingsAsItsResult() throws IOException {
        site.write("content/index.md", TestSite.HOME.replace("guide.md#first", "guide.md#frist"));
        Ran ran = Ran.in(site, "check");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("content/index.md:5:6: error[dead-fragment]"), ran.out());
        assertTrue(ran.out().contains("first"), "the nearest id is named: " + ran.out());
    }

    @Test
    void warningsPassUnlessStrict() throws IOException {
        site.write("content/guide.md", TestSite.GUIDE.replace("Some text.", "Write to [here](https://example.org/)."));
        Ran lenient = Ran.in(site, "build");
        assertEquals(0, lenient.code(), lenient.err());
        assertTrue(lenient.err().contains("warning[vague-link-text]"), lenient.err());
        assertTrue(lenient.out().contains("1 warning,"), lenient.out());
        assertEquals(1, Ran.in(site, "build", "--strict").code());
        assertEquals(1, Ran.in(site, "check", "--strict").code());
    }

    @Test
    void quietPrintsNothingWhenAllIsWell() {
        assertEquals(new Ran(0, "", ""), Ran.in(site, "build", "--quiet"));
        assertEquals(new Ran(0, "", ""), Ran.in(site, "check", "--quiet"));
    }

    @Test
    void draftsAreShownOnRequestOnly() throws IOException {
        site.write("content/draft.md", "---\ntitle: Draft\nsummary: Not yet.\nstatus: draft\n---\nText.\n");
        assertEquals(0, Ran.in(site, "build").code());
        assertFalse(Files.exists(site.output().resolve("draft.html")));
        assertEquals(0, Ran.in(site, "build", "--drafts").code());
        assertTrue(Files.exists(site.output().resolve("draft.html")));
    }

    @Test
    void theBaseAddressMakesTheSitemap() throws IOException {
        Ran.in(site, "build", "--base-url", "https://example.org/kit");
        String sitemap = Files.readString(site.output().resolve("sitemap.xml"));
        assertTrue(sitemap.contains("<loc>https://example.org/kit/guide.html</loc>"), sitemap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "new page Title", "init kit", "import a.html", "schema", "diff a b", "words"})
    void optionThatACommandDoesNotHaveIsRefused(String command) {
        Ran ran = Ran.command((command + " --timings").split(" "));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("Unknown option: '--timings'"), ran.err());
    }

    @Test
    void timingsTellWhereTheTimeWent() {
        Ran ran = Ran.in(site, "build", "--timings");
        for (String stage : new String[] {"read", "check", "render", "write"}) {
            assertTrue(ran.out().matches("(?s).*\\b" + stage + " +\\d+ ms.*"), stage + " in " + ran.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bild",
                "--nonsense",
                "build --nonsense",
                "build --base-url ftp://example.org",
                "check --format xml",
                ""
            })
    void wrongUsageEndsWithTwo(String line) {
        Ran ran = Ran.command(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertFalse(ran.err().isBlank());
    }

    @Test
    void aSiteFolderThatIsNotThereIsWrongUsage() {
        Ran ran = Ran.command("build", "--site", temp.resolve("nowhere").toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("nowhere"), ran.err());
    }

    @Test
    void anOutputThatCannotBeWrittenEndsWithThree() throws IOException {
        Files.writeString(temp.resolve("file"), "in the way");
        Ran ran = Ran.in(site, "build", "--output", temp.resolve("file").toString());
        assertEquals(3, ran.code(), ran.err());
        assertTrue(ran.err().contains("file"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void aFileThatNoBuildMadeEndsWithThreeAndStays() throws IOException {
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("guide.html"), "mine");
        Ran ran = Ran.in(site, "build");
        assertEquals(3, ran.code(), ran.err());
        assertEquals("mine", Files.readString(site.output().resolve("guide.html")));
        assertFalse(Files.exists(site.output().resolve("index.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check --help", "--version"})
    void helpIsPrintedAsAResult(String line) {
        Ran ran = Ran.command(line.split(" "));
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("kitpress"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void controlCharactersInContentNeverReachTheTerminal() throws IOException {
        site.write("content/guide.md", TestSite.GUIDE.replace("title: Guide", "titel: \"Gu\u009b31mide\""));
        Ran ran = Ran.in(site, "build");
        assertEquals(1, ran.code());
        assertFalse(ran.err().contains("\u009b"), ran.err());
    }

    @Test
    void folderWithoutContentIsReported() {
        Ran ran = Ran.command("check", "--site", temp.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("there is no folder `content` here"), ran.out());
    }

    @Test
    void aFileWhoseNameCannotBeAnAddressIsNamed() throws IOException {
        site.write("content/our mission.md", TestSite.GUIDE);
        Ran ran = Ran.in(site, "check");
        assertEquals(1, ran.code(), ran.out());
        assertTrue(ran.out().contains("content/our mission.md:1:1: error[bad-file-name]"), ran.out());
    }

    @Test
    void aThemeThatFailsIsAFindingWithItsLine() throws IOException {
        Ran.in(site, "build");
        site.write("themes/own/templates/page.ftlh", "<p>\n${nothing}</p>\n");
        site.write("content/toolkit.yaml", TestSite.SETTINGS + "theme: {name: own}\n");
        Ran ran = Ran.in(site, "build");
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("themes/own/templates/page.ftlh:2:3: error[theme-error]"), ran.err());
    }

    @Test
    void aThemeOverridesTheDefaultOneFileByFile() throws IOException {
        site.write(
                "themes/own/templates/parts/foot.ftlh",
                "<footer><p>Made by hand</p> <a href=\"${site.aToZ}\">All</a>"
                        + " <a href=\"${site.sources}\">Sources</a> <a href=\"${site.glossary}\">Words</a></footer>");
        site.write("content/toolkit.yaml", TestSite.SETTINGS + "theme: {name: own}\n");
        Ran ran = Ran.in(site, "build");
        assertEquals(0, ran.code(), ran.err());
        String page = Files.readString(site.output().resolve("guide.html"));
        assertTrue(page.contains("<p>Made by hand</p>"), page);
        assertTrue(page.contains("class=\"skip\""), page);
    }
}
