package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a site puts around the words of its pages is skipped and told; similar words of the text stay. */
class LeftoversOfPagesTest {
    private static final String SERVICES = "Skipped: links to share, edit, or print the page.";
    private static final String MENUS = "Skipped: menus.";
    private static final String NOTICES = "Skipped: dialogs and cookie notices.";
    private static final String TEXT =
            "<p>Text that is longer than what the site adds to it, so that it is the text.</p>";

    @TempDir
    private Path folder;

    static Stream<Arguments> leftovers() {
        String share = "<a href='https://www.facebook.com/sharer/sharer.php?u=x'>Facebook</a>";
        String tweet = "<a href='https://twitter.com/intent/tweet?url=x'>Twitter</a>";
        return Stream.of(
                Arguments.of("<p>Share this: " + share + " " + tweet + "</p>", SERVICES),
                Arguments.of(
                        "<ul class=x><li>" + share + "<li>" + tweet + "<li><a href='mailto:?subject=x'>Mail</a></ul>",
                        SERVICES),
                Arguments.of("<div class=sharedaddy><h3>Share this:</h3><ul><li>" + share + "</ul></div>", SERVICES),
                Arguments.of("<div><h4>Share</h4><div>" + share + tweet + "</div></div>", SERVICES),
                Arguments.of("<span class=mw-editsection>[<a href='/w/edit'>edit</a>]</span>", SERVICES),
                Arguments.of("<p><a href='https://example.org/edit/x'>Edit this page</a></p>", SERVICES),
                Arguments.of("<p><a href='javascript:window.print()'>Print</a></p>", SERVICES),
                Arguments.of("<button onclick='window.print()'>Print this page</button>", SERVICES),
                Arguments.of("<a href='/node/1/print'>Printer-friendly version</a>", SERVICES),
                Arguments.of("<p><a href='#top'>Back to top</a></p>", SERVICES),
                Arguments.of("<ol class=breadcrumb><li><a href='/'>Home</a><li>Guides</ol>", MENUS),
                Arguments.of("<div class='c-breadcrumbs__list'><a href='/'>Home</a> &gt; Guides</div>", MENUS),
                Arguments.of("<ul typeof=BreadcrumbList><li>Home<li>Guides</ul>", MENUS),
                Arguments.of("<div aria-label=Breadcrumb><a href='/'>Home</a></div>", MENUS),
                Arguments.of("<div id=siteCookieBar><p>We use cookies. <a href='#'>Accept all</a></div>", NOTICES),
                Arguments.of(
                        "<div class=eu-cookie-compliance-banner>We use cookies. <a href='#'>More</a></div>", NOTICES),
                Arguments.of("<div class=cc-window>Cookies help us. Got it!</div>", NOTICES),
                Arguments.of(
                        "<section aria-label='Cookie preferences'>This site uses cookies. Do you agree?</section>",
                        NOTICES));
    }

    @ParameterizedTest
    @MethodSource("leftovers")
    void partOfTheSiteIsSkippedAndTold(String html, String notice) throws IOException {
        ImportResult.Document document = Drafts.ofPage(folder, "<h1>A document</h1>" + html + TEXT);
        assertEquals(
                "Text that is longer than what the site adds to it, so that it is the text.", Drafts.body(document));
        assertEquals(List.of(notice), document.notices());
    }

    static Stream<Arguments> words() {
        String sharer = "https://www.facebook.com/sharer/sharer.php?u=x";
        return Stream.of(
                Arguments.of(
                        "<p>Tell others with <a href='" + sharer + "'>this link</a>.",
                        "Tell others with [this link](" + sharer + ")."),
                Arguments.of(
                        "<div class=cookie-recipe>Bake the cookies until they are brown.</div>",
                        "Bake the cookies until they are brown."),
                Arguments.of(
                        "<p>Much more text than that, so that it is not half.</p><h2 id=sharing-data>Sharing data</h2><p>Ask first.</p>",
                        "Much more text than that, so that it is not half.\n\n## Sharing data\n\nAsk first."),
                Arguments.of(
                        "<p>Much more text than that, so that it is not half of the page at all.</p><div id=share-tools>Tools <a href=#x>here</a> that partners share with each other at meetings</div>",
                        "Much more text than that, so that it is not half of the page at all.\n\nTools here that partners share with each other at meetings"),
                Arguments.of("<div class=sharing-a-room>Two groups share a room.</div>", "Two groups share a room."),
                Arguments.of("<p>Edit the plan, and print it.", "Edit the plan, and print it."),
                Arguments.of(
                        "<p><a href='https://example.org/print'>How to print</a>",
                        "[How to print](https://example.org/print)"),
                Arguments.of(
                        "<p>See <a href='https://example.org/a'>a <em>report</em></a>.",
                        "See [a *report*](https://example.org/a)."),
                Arguments.of(
                        "<p>See <a href='https://example.org/a'>a </a><a href='https://example.org/a'><b>report</b></a>.",
                        "See [a **report**](https://example.org/a)."),
                Arguments.of(
                        "<p><a href='https://example.org/a'><b>One</b>, two</a>",
                        "[**One**, two](https://example.org/a)"),
                Arguments.of(
                        "<p><a href='https://example.org/a'>One</a> <a href='https://example.org/b'>two</a>",
                        "[One](https://example.org/a) [two](https://example.org/b)"),
                Arguments.of(
                        "<p>Go!<a href='https://example.org/a'>Yes!<b>No</b></a>",
                        "Go\\![Yes!**No**](https://example.org/a)"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsOfTheTextStay(String html, String expected) throws IOException {
        assertEquals(expected, Drafts.body(Drafts.ofPage(folder, "<h1>A document</h1>" + html)));
    }

    @Test
    void nameOfTheFileAsATitleIsTold() throws IOException {
        ImportResult.Document document = Drafts.ofPage(folder, "<p>Text.");
        assertEquals(
                List.of("The document has no title, so the draft has the name of the file. Change its title."),
                document.notices());
    }
}
