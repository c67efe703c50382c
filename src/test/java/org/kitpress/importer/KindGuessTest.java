package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.model.PageKind;

/** Running text outweighs links, and a title is the title of the page. */
class KindGuessTest {
    private static final String SENTENCES =
            "In the first week the children visit the library and listen to a story. They sit"
                    + " on a rug, they ask what comes next, and they draw what they have heard. The helpers write down what went"
                    + " well, and they tell the families about it. ";

    @TempDir
    private Path folder;

    private ImportResult.Document imported(String html) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/toolkit.yaml"), "title: Kit\n");
        Path file =
                Files.writeString(folder.resolve("page.html"), "<meta charset=utf-8>" + html, StandardCharsets.UTF_8);
        ImportResult result = Importer.plan(folder, List.of(file), new Importer.ImportOptions(null, null, null));
        assertEquals(List.of(), result.findings());
        return result.documents().get(0);
    }

    private static String text(int paragraphs) {
        return ("<p>" + SENTENCES + "</p>").repeat(paragraphs);
    }

    private static String links(int number, String after) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> "<li><a href='https://example.org/" + n + "'>Story number " + n + " for you</a>" + after
                        + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    static Stream<Arguments> documents() {
        String linked =
                "<p>" + SENTENCES + "<a href='https://example.org/more'>Read the report</a> for the numbers.</p>";
        return Stream.of(
                Arguments.of("read on", PageKind.PAGE, text(6) + "<h2>Read on</h2>" + links(30, "")),
                Arguments.of(
                        "short article, related", PageKind.PAGE, text(2) + "<h2>Related stories</h2>" + links(40, "")),
                Arguments.of("list after the text", PageKind.PAGE, text(4) + links(120, "")),
                Arguments.of("sections with a link", PageKind.PAGE, ("<h2>Part</h2>" + linked).repeat(5)),
                Arguments.of(
                        "paragraphs that begin with a link",
                        PageKind.PAGE,
                        ("<p><a href='https://example.org/a'>Ann Lee</a> said: " + SENTENCES + SENTENCES + "</p>")
                                .repeat(5)),
                Arguments.of(
                        "see also in between",
                        PageKind.PAGE,
                        text(2) + "<h2>See also</h2>" + links(9, "") + "<h2>Then</h2>" + text(1)),
                Arguments.of("in Spanish", PageKind.PAGE, text(2) + "<h2>Más noticias</h2>" + links(30, "")),
                Arguments.of(
                        "references",
                        PageKind.PAGE,
                        text(3) + "<h2>References</h2><ol>" + links(25, ", 2020.") + "</ol>"),
                Arguments.of(
                        "title with resources",
                        PageKind.PAGE,
                        "<h1>How we share resources</h1>" + text(5) + links(3, "")),
                Arguments.of("links alone", PageKind.RESOURCE_LIST, links(4, "")),
                Arguments.of("an introduction", PageKind.RESOURCE_LIST, text(1) + links(20, "")),
                Arguments.of(
                        "described links",
                        PageKind.RESOURCE_LIST,
                        text(1) + links(8, ": use this to choose a first book and to see what others read.")),
                Arguments.of(
                        "entries as paragraphs",
                        PageKind.RESOURCE_LIST,
                        "<p><a href='https://example.org/1'>The big book of rugs</a>: how to choose one.</p>"
                                .repeat(4)),
                Arguments.of(
                        "groups",
                        PageKind.RESOURCE_LIST,
                        "<h2>Books</h2>" + links(3, "") + "<h2>Films</h2><p>Watch one.</p>" + links(3, "")),
                Arguments.of(
                        "a title that says so",
                        PageKind.RESOURCE_LIST,
                        "<h1>Links about reading</h1><h2>References</h2>" + links(5, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void kindFollowsWhatADocumentMostlyIs(String name, PageKind kind, String html) throws IOException {
        ImportResult.Document document = imported(html.startsWith("<h1>") ? html : "<h1>Six weeks</h1>" + html);
        assertEquals(kind, document.files().get(0).draft().kind());
    }

    static Stream<Arguments> titles() {
        String p = "<p>Bring one book for each child.</p>";
        return Stream.of(
                Arguments.of("<title>Six weeks</title><h1>Six weeks of stories</h1>" + p, "Six weeks of stories"),
                Arguments.of(
                        "<title>Six weeks | River Library</title><header><h1>River Library</h1></header>" + p,
                        "Six weeks"),
                Arguments.of(
                        "<title>Six weeks - River Library</title><div id=logo><h1>River Library</h1></div><main><h1>Six weeks of stories</h1>"
                                + p + "</main>",
                        "Six weeks of stories"),
                Arguments.of(
                        "<title>River Library | Six weeks</title><meta property=og:site_name content='River Library'>"
                                + "<h1>River Library</h1>" + p,
                        "Six weeks"),
                Arguments.of("<title>Six weeks of stories</title>" + p, "Six weeks of stories"),
                Arguments.of("<title>Six weeks – River Library</title>" + p, "Six weeks"),
                Arguments.of("<title>Home » Guides » Six weeks | River Library</title>" + p, "Six weeks"),
                Arguments.of("<nav class=breadcrumb><h1>Home</h1></nav><h1>Six weeks</h1>" + p, "Six weeks"),
                Arguments.of("<h1>Home &gt; Guides &gt; Six weeks</h1>" + p, "Six weeks"),
                Arguments.of(
                        "<meta property=og:title content='Six weeks of stories'><title>River Library</title>" + p,
                        "Six weeks of stories"),
                Arguments.of(
                        "<title>Well-being at home</title><h1>Well-being - a guide</h1>" + p, "Well-being - a guide"),
                Arguments.of("<article><header><h1>Six weeks</h1></header>" + p + "</article>", "Six weeks"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void titleIsThatOfThePage(String html, String title) throws IOException {
        String draft = imported(html).files().get(0).draft().text();
        assertTrue(draft.contains("title: \"" + title + "\"\n") || draft.contains("title: " + title + "\n"), draft);
    }

    static Stream<Arguments> notices() {
        return Stream.of(Arguments.of("<h1>Lost</h1><p>Caf\uFFFD and s\uFFFDo", "the first in content/lost.md:"));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void documentWithLostCharactersSaysSo(String html, String notice) throws IOException {
        List<String> notices = imported(html).notices();
        assertTrue(notices.stream().anyMatch(each -> each.contains(notice)), notices.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h1>Only a title</h1>", "<title>Only a title</title><div id=app></div>"})
    void documentWithATitleAloneSaysSo(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/toolkit.yaml"), "title: Kit\n");
        assertEquals(
                "the document contains no text but its title, 'Only a title'",
                Importer.plan(folder, List.of(file), new Importer.ImportOptions(null, null, null))
                        .findings()
                        .get(0)
                        .problem());
    }
}
