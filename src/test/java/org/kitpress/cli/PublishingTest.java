package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.write.SiteWriter;

/** Where a site may be written, and what commands say about a build that failed, was interrupted, or is running. */
class PublishingTest {
    @TempDir
    Path temp;

    private TestSite site;
    private Path output;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(temp.resolve("site"));
        output = site.folder().resolve("output");
    }

    private Ran build(String... args) {
        return Ran.in(
                site,
                "build",
                Stream.concat(Stream.of("--no-pdf"), Stream.of(args)).toArray(String[]::new));
    }

    private Ran buildInto(Path folder) {
        return build("--output", folder.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "content/out",
                "content/guide",
                "themes",
                "themes/x",
                ".",
                "..",
                "/",
                "content/../themes"
            })
    void siteIsNotWrittenAmongItsSources(String folder) throws IOException {
        Map<String, String> before = TestSite.files(temp);
        Ran ran = buildInto(site.folder().resolve(folder));
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.err().contains("which a site must not be written into"), ran.err());
        assertEquals(before, TestSite.files(temp));
    }

    @Test
    void linkToTheContentIsNotAnOutputFolderEither() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), site.folder().resolve("content"));
        assertEquals(2, buildInto(link).code());
        assertEquals(2, buildInto(link.resolve("out")).code());
    }

    @Test
    void linkedOutputFolderStaysALink() throws IOException {
        Path real = Files.createDirectories(temp.resolve("www/toolkit"));
        Files.createSymbolicLink(output, real);
        assertEquals(0, buildInto(output).code());
        site.write("content/guide.md", TestSite.GUIDE.replace("Some text", "Other text"));
        assertEquals(0, buildInto(output).code());
        assertTrue(Files.isSymbolicLink(output));
        assertTrue(Files.readString(real.resolve("guide.html")).contains("Other text"));
        assertEquals(1, temp.resolve("www").toFile().list().length, "nothing is left next to the folder");
    }

    @Test
    void linkToAFolderThatDoesNotExistYetWorks() throws IOException {
        Files.createSymbolicLink(output, site.folder().resolve("www/toolkit"));
        assertEquals(0, build().code());
        assertTrue(Files.isRegularFile(site.folder().resolve("www/toolkit/index.html")));
    }

    @Test
    void linkOutOfTheSiteIsOnlyFollowedIfItIsNamedOnTheCommandLine() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(output, outside);
        Ran ran = build();
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("is a link to a folder outside of the site"), ran.err());
        assertEquals(0, outside.toFile().list().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "content", "themes"})
    void leftoversThatSomebodyMadeUpChangeNoSources(String name) throws IOException {
        Path folder = site.folder().resolve(name).normalize();
        site.write(".kitpress/publishing-" + name + "/lock", "");
        Path work = Files.createDirectories(folder.resolve(".kitpress-staging/new"));
        Files.writeString(work.resolve("evil.html"), "evil");
        Files.writeString(work.resolveSibling("journal"), "CREATE\tevil.html\n");
        assertEquals(0, Ran.in(site, "check").code());
        assertFalse(Files.exists(folder.resolve("evil.html")));
    }

    @Test
    void fileInPlaceOfTheOutputFolderIsNamed() throws IOException {
        Files.writeString(output, "mine");
        Ran ran = build();
        assertEquals(3, ran.code());
        assertTrue(ran.err().contains(output + " is a file"), ran.err());
        assertEquals("mine", Files.readString(output));
    }

    @Test
    void folderWithFilesOfOthersInPlaceOfAPageLeavesTheSiteAsItIs() throws IOException {
        build();
        Files.delete(output.resolve("guide.html"));
        Files.createDirectory(output.resolve("guide.html"));
        Files.writeString(output.resolve("guide.html/mine.txt"), "mine");
        Map<String, String> before = TestSite.files(output);
        site.write("content/index.md", TestSite.HOME.replace("Read", "Now read"));
        Ran ran = build();
        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("guide.html was not made by Kitpress and is in the way"), ran.err());
        assertTrue(ran.err().endsWith("The existing site was not changed." + System.lineSeparator()), ran.err());
        assertEquals(before, TestSite.files(output));
    }

    @Test
    void emptyFolderInPlaceOfAPageIsReplaced() throws IOException {
        build();
        Map<String, String> before = TestSite.files(output);
        Files.delete(output.resolve("guide.html"));
        Files.createDirectory(output.resolve("guide.html"));
        assertEquals(0, build().code());
        assertEquals(before, TestSite.files(output));
    }

    @Test
    void secondBuildSaysThatAnotherOneIsRunning() throws IOException {
        try (SiteWriter running = new SiteWriter(output)) {
            Ran ran = build();
            assertEquals(3, ran.code());
            assertTrue(
                    ran.err()
                            .contains("another build is writing to "
                                    + site.folder().toRealPath().resolve("output")),
                    ran.err());
            assertTrue(ran.err().contains("process " + ProcessHandle.current().pid()), ran.err());
        }
        assertEquals(0, build().code());
    }

    @Test
    void anyCommandCompletesAnInterruptedBuildAndSaysSo() throws IOException {
        build();
        Map<String, String> before = TestSite.files(output);
        Path work = Files.createDirectories(site.folder().resolve(".kitpress/publishing-output"));
        Files.move(output, work.resolve("ready-1"));
        Ran ran = Ran.in(site, "check", "--format", "json");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("{"), ran.out());
        assertEquals(
                "An earlier build was interrupted. Its new site is now in " + output + "." + System.lineSeparator(),
                ran.err());
        assertEquals(before, TestSite.files(output));
        assertFalse(Files.exists(site.folder().resolve(".kitpress")));
    }

    @Test
    void buildCompletesAnInterruptedBuildInAnyFolder() throws IOException {
        Path elsewhere = temp.resolve("www");
        buildInto(elsewhere);
        Path work = Files.createDirectories(temp.resolve(".kitpress/publishing-www/new-1"));
        Files.writeString(work.resolve("half.html"), "half");
        Ran ran = buildInto(elsewhere);
        assertEquals(0, ran.code());
        assertTrue(ran.err().contains("An earlier build was interrupted. The site in " + elsewhere + " is whole."));
        assertFalse(Files.exists(temp.resolve(".kitpress")));
    }

    @Test
    void buildThatChangesNothingLeavesTheFolderItself() throws IOException {
        build();
        Object before = Files.readAttributes(output, "fileKey").get("fileKey");
        Ran ran = build();
        assertTrue(ran.out().contains("0 files written"), ran.out());
        assertEquals(before, Files.readAttributes(output, "fileKey").get("fileKey"));
    }
}
