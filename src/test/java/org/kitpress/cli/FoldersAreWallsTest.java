package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that is named in content, in a theme, or on the command line makes a
 * command read, write, or delete outside of the folder that it belongs to. {@code docs/security.md} lists these doors.
 */
class FoldersAreWallsTest {
    @TempDir
    private Path folder;

    private WalledSite walled;

    @BeforeEach
    void writeTheSite() throws IOException {
        walled = new WalledSite(folder);
    }

    /** Ways of writing the path of a file next to the site, as content could. */
    static Stream<String> pathsOut() {
        return Stream.of(
                "../../outside/secret.png",
                "../../../outside/secret.png",
                "/../outside/secret.png",
                "/../../outside/secret.png",
                "./.././../outside/secret.png",
                "planning/../../../outside/secret.png",
                "..%2f..%2foutside%2fsecret.png",
                "%2e%2e/%2e%2e/outside/secret.png",
                "%2E%2E%2F%2e%2e%2foutside/secret.png",
                "%252e%252e/%252e%252e/outside/secret.png",
                "..\\\\..\\\\outside\\\\secret.png",
                "..%5c..%5coutside%5csecret.png",
                "%c0%ae%c0%ae/outside/secret.png",
                "..%00/..%00/outside/secret.png",
                "../../outside/secret.png%00.png",
                "\uFF0E\uFF0E/\uFF0E\uFF0E/outside/secret.png",
                "../../OUTSIDE/SECRET.PNG",
                "../../outside/secret.png?x",
                "//localhost/outside/secret.png");
    }

    static Stream<String> themeNames() {
        return Stream.of(
                "../content",
                "..",
                ".",
                "../../outside",
                "default/../../outside",
                "default/..",
                "default/",
                "a/b",
                "/",
                "/etc",
                "/usr",
                "C:",
                "C:outside",
                "C:\\\\Windows",
                "\\\\\\\\server\\\\share",
                "..\\\\outside",
                "%2e%2e",
                "..%2foutside",
                "file:///etc",
                "own.",
                "own:stream",
                "o\\0wn",
                "own\\0",
                "~",
                "own*",
                "$HOME",
                "own theme",
                "\u00F6wn",
                "\uFF4Fwn",
                "\u2024\u2024",
                "OWN",
                "nul");
    }

    @ParameterizedTest
    @MethodSource("themeNames")
    void nameOfAThemeIsOnePlainFolderName(String name) throws IOException {
        walled.write("themes/own/assets/js/site.js", "'own'");
        walled.settings("theme:\n  name: \"" + name + "\"");
        Ran ran = walled.run("build", "--no-pdf");
        assertEquals(ExitCode.CONTENT, ran.code(), ran.out() + ran.err());
        assertTrue(ran.err().contains("content/toolkit.yaml:5:9: error[unknown-theme]"), ran.err());
        assertFalse(Files.exists(walled.site().resolve("output")));
        walled.run("words");
    }

    @Test
    void nameOfAThemeCannotBeAnAbsolutePath() throws IOException {
        walled.settings("theme: {name: '" + walled.outside() + "'}");
        assertTrue(walled.run("build", "--no-pdf").err().contains("error[unknown-theme]"));
    }

    @Test
    void themeThatIsALinkOutIsNotRead() throws IOException {
        walled.link("themes/own", walled.outside()).settings("theme: {name: own}");
        assertRefused(walled.run("build", "--no-pdf"), "themes/own:1:1: error[symbolic-link]");
    }

    @Test
    void themesThatAreALinkOutAreNotRead() throws IOException {
        walled.link("themes", walled.outside()).settings("theme: {name: own}");
        assertRefused(walled.run("build", "--no-pdf"), "themes/own:1:1: error[symbolic-link]");
    }

    @Test
    void themeThatIsALinkToTheContentIsNotRead() throws IOException {
        walled.write("content/assets/js/site.js", "alert('" + WalledSite.SECRET + "')");
        walled.link("themes/own", Path.of("../content")).settings("theme: {name: own}");
        assertRefused(walled.run("build", "--no-pdf"), "themes/own:1:1: error[symbolic-link]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assets/js", "assets/js/site.js", "assets/img/secret.png", "templates", "words/en.yaml", "print"
            })
    void linkInAThemeThatLeadsOutIsNotFollowed(String link) throws IOException {
        Path target = link.contains(".") ? walled.outside().resolve("secret.txt") : walled.outside();
        walled.link("themes/own/" + link, target).settings("theme: {name: own}");
        assertRefused(walled.run("build"), "themes/own/" + link + ":1:1: error[symbolic-link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\..\\..\\..\\outside\\new.js", "C:new.js", "new\n.js"})
    void fileOfAThemeCannotHaveANameThatIsAPathElsewhere(String name) throws IOException {
        walled.settings("theme: {name: own}");
        try {
            walled.write("themes/own/assets/" + name, "'own'");
        } catch (InvalidPathException | IOException e) {
            assumeTrue(false, "this system has no such file names");
        }
        assertRefused(walled.run("build", "--no-pdf"), "error[bad-file-name]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"../../../outside/secret.txt\">",
                "<#include \"/../../../../outside/secret.txt\">",
                "<#include \"../../../../../../../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"C:/Windows/win.ini\">",
                "<#include \"..\\\\..\\\\..\\\\outside\\\\secret.txt\">",
                "<#include \"*/secret.txt\">",
                "<#include \"http://127.0.0.1:9/secret.txt\">",
                "<#include \"classpath:/META-INF/MANIFEST.MF\">",
                "<#import \"../../../outside/secret.txt\" as x>",
                "<#assign x = '<#include \"../../../outside/secret.txt\">'?interpret><@x/>",
                "${'<#include \"../../../outside/secret.txt\">'?eval}",
                "${.get_optional_template('../../../outside/secret.txt').include}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${'\"freemarker.template.utility.Execute\"?new()(\"id\")'?eval}",
                "<#assign x = '${\"freemarker.template.utility.Execute\"?new()(\"id\")}'?interpret><@x/>",
                "${page?api.class}",
                "${site?api}",
                "${page.class}",
                "${page.getClass()}",
                "${page.class.protectionDomain.codeSource.location}",
                "${statics}",
                "${.data_model.class}",
                "${asset(\"../../../outside/secret.txt\")}",
                "${icon(\"../../../outside/secret\")}",
            })
    void templateReadsNothingButTheTheme(String template) throws IOException {
        walled.write("themes/own/templates/page.ftlh", template).settings("theme: {name: own}");
        assertRefused(walled.run("build", "--no-pdf"), "error[theme-error]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/css/site.css: @import '../../../../outside/secret.txt';",
                "assets/css/site.css: a { background: url(../../../../outside/secret.png) }",
                "assets/js/all.list: ../../../../outside/secret.txt",
            })
    void assetsOfAThemeNameOnlyEachOther(String file) throws IOException {
        walled.write("themes/own/" + file.substring(0, file.indexOf(':')), file.substring(file.indexOf(':') + 2));
        assertRefused(walled.settings("theme: {name: own}").run("build", "--no-pdf"), "error[theme-error]");
    }

    /** A style sheet of a theme makes a PDF as usual, and what it names outside is not in it. */
    @Test
    void printStylesLoadNothingFromTheComputer() throws IOException {
        String style = walled.outside().resolve("secret.css").toUri().toString();
        String image = walled.outside().resolve("secret.png").toUri().toString();
        String sheet =
                Files.readString(Path.of(System.getProperty("kitpress.root", "."), "themes/default/print/sheet.css"));
        walled.write(
                "content/planning/2-second.yaml",
                "kind: checklist\ntitle: Second\nsummary: Use this to check.\npurpose: To check.\n"
                        + "areas:\n  - {id: one, title: One, items: [{id: two, action: Do it.}]}\n");
        walled.write(
                "themes/own/print/sheet.css",
                "@import url(" + style + ");\n@import url(../../../../outside/secret.css);\n"
                        + "@font-face { font-family: x; src: url(" + image + ") }\n"
                        + sheet
                        + "h2:after { content: 'of the theme' }\n"
                        + "body { background: url(" + image + ") }\n"
                        + "h1 { background: url(../../../../outside/secret.png) }\n");
        Ran ran = walled.settings("theme: {name: own}").run("build");
        assertEquals(ExitCode.DONE, ran.code(), ran.out() + ran.err());
        String text;
        try (PDDocument pdf = Loader.loadPDF(
                walled.site().resolve("output/planning/second.pdf").toFile())) {
            text = new PDFTextStripper().getText(pdf);
        }
        assertTrue(text.contains("of the theme"), text);
        assertFalse(text.contains(WalledSite.SECRET), text);
    }

    @Test
    void fileOfAThemeThatIsTooLargeIsNotRead() throws IOException {
        walled.write("themes/own/assets/img/big.svg", "<svg></svg>");
        try (RandomAccessFile file = new RandomAccessFile(
                walled.site().resolve("themes/own/assets/img/big.svg").toFile(), "rw")) {
            file.setLength(17L << 20);
        }
        assertRefused(
                walled.settings("theme: {name: own}").run("build", "--no-pdf"),
                "themes/own/assets/img/big.svg:1:1: error[large-file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toolkit.yaml", "planning/_folder.yaml", "planning/1-first.md", "planning/secret.png"})
    void linkInTheContentThatLeadsOutIsNotFollowed(String file) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("^1-first", "secret");
        walled.link("content/" + file, walled.outside().resolve(name));
        assertRefused(walled.run("build", "--no-pdf"), "content/" + file + ":1:1: error[symbolic-link]");
    }

    @ParameterizedTest
    @MethodSource("pathsOut")
    void pathInTheContentLeadsToNothingOutside(String path) throws IOException {
        walled.write("content/planning/2-b.md", WalledSite.page("B", "[A secret thing](<" + path + ">)"));
        walled.write(
                "content/planning/2-d.md", WalledSite.page("D", "<img src=\"" + path + "\" alt=\"A secret thing\">"));
        walled.run("build", "--no-pdf");
        walled.write("content/planning/2-a.md", WalledSite.page("A", "![A secret thing](<" + path + ">)"));
        walled.write(
                "content/planning/2-c.md",
                WalledSite.page("C\nrelated:\n  - page: \"" + path + "\"\n    reason: A secret thing"));
        Ran ran = walled.run("build", "--no-pdf");
        assertEquals(ExitCode.CONTENT, ran.code(), ran.err());
        for (String page : List.of("2-a.md:5", "2-c.md:4:")) {
            assertTrue(ran.err().contains("content/planning/" + page), page + "\n" + ran.err());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside", "..", "/etc", "a/../../outside", "..\\outside", "C:", "%2e%2e", "a//b", "", "~"})
    void folderForNewFilesIsBelowTheContent(String name) throws IOException {
        walled.write("page.html", "<h1>A page</h1><p>Text.</p>");
        String page = walled.site().resolve("page.html").toString();
        assertEquals(
                ExitCode.USAGE,
                walled.run("new", "page", "A page", "--folder", name).code());
        assertEquals(ExitCode.USAGE, walled.run("import", page, "--into", name).code());
    }

    @Test
    void newFilesAreNotWrittenThroughALinkInTheContent() throws IOException {
        walled.link("content/linked", walled.outside()).write("page.html", "<h1>A page</h1><p>Text.</p>");
        String page = walled.site().resolve("page.html").toString();
        assertEquals(
                ExitCode.FILES,
                walled.run("new", "page", "A page", "--folder", "linked").code());
        assertEquals(
                ExitCode.FILES, walled.run("import", page, "--into", "linked").code());
    }

    @Test
    void titleOfANewFileCannotLeadOut() throws IOException {
        for (String title :
                List.of("../../outside/new", "..", "/etc/new", "C:\\new", "a\u0000b", "..%2f..%2fnew", "con")) {
            assertEquals(
                    ExitCode.DONE,
                    walled.run("new", "page", title, "--folder", "planning").code(),
                    title);
        }
        try (Stream<Path> files = Files.walk(walled.site())) {
            assertTrue(files.filter(Files::isRegularFile)
                    .allMatch(file -> file.startsWith(walled.site().resolve("content"))));
        }
    }

    @Test
    void generatedFilesAreNotWrittenThroughALink() throws IOException {
        walled.link("schemas/page.schema.json", walled.outside().resolve("secret.txt"));
        assertEquals(ExitCode.FILES, walled.run("schema").code());
        Files.delete(walled.site().resolve("schemas/page.schema.json"));
        walled.link(".vscode", walled.outside());
        assertEquals(ExitCode.FILES, walled.run("schema").code());
        Files.delete(walled.site().resolve(".vscode"));
        delete(walled.site().resolve("schemas"));
        walled.link("schemas", walled.outside());
        assertEquals(ExitCode.FILES, walled.run("schema").code());
    }

    @Test
    void fixChangesNothingThroughALink() throws IOException {
        Files.writeString(
                walled.site().resolve("content/planning/1-first.md"),
                WalledSite.page("First").replace("title", "titel"));
        walled.link("content/linked", walled.outside());
        walled.link("content/planning/2-secret.md", walled.outside().resolve("fixable.md"));
        walled.run("check", "--fix");
        assertEquals(WalledSite.page("First"), Files.readString(walled.site().resolve("content/planning/1-first.md")));
    }

    @ParameterizedTest
    @MethodSource("pathsOut")
    void importedPageTakesNoImageFromOutside(String path) throws IOException {
        Path secret = walled.outside().resolve("secret.png");
        walled.write(
                "saved/deep/page.html",
                "<h1>A page</h1><p>Text.</p><img alt=\"A thing\" src=\"" + path
                        + "\"><img alt=\"A thing\" src=\"linked.png\"><img alt=\"A thing\" src=\"" + secret.toUri()
                        + "\"><img alt=\"A thing\" src=\"" + secret + "\">");
        walled.link("saved/deep/linked.png", secret);
        walled.run("import", walled.site().resolve("saved/deep/page.html").toString());
        try (Stream<Path> files = Files.walk(walled.site().resolve("content"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".png")).toList());
        }
    }

    @Test
    void versionThatIsAFolderIsReadLikeContent() throws IOException {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("content"));
        Files.createSymbolicLink(
                old.resolve("content/secret.md"), walled.outside().resolve("secret.md"));
        Files.createSymbolicLink(
                old.resolve("content/toolkit.yaml"), walled.outside().resolve("toolkit.yaml"));
        walled.run("diff", old.toString(), walled.site().toString(), "--format", "json");
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("content"), walled.outside());
        walled.run("diff", linked.toString(), walled.site().toString(), "--format", "json");
    }

    private static void assertRefused(Ran ran, String finding) {
        assertEquals(ExitCode.CONTENT, ran.code(), ran.out() + ran.err());
        assertTrue(ran.err().contains(finding), ran.err());
    }
}
