package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UTF-8 cannot encode half of a character, so none may leave the reader of Markdown; nor may what is no character. */
class LoneSurrogatesTest {

    @ParameterizedTest
    @CsvSource({
        "a&#xD800;b, <p>a\uFFFDb</p>",
        "a&#55296;b, <p>a\uFFFDb</p>",
        "a\uDE00b, <p>a\uFFFDb</p>",
        "\uD83D\uDE00, <p>\uD83D\uDE00</p>",
        "`&#xD800;`, <p><code>&amp;#xD800;</code></p>",
        "[a](b.md \"&#xD800;\"), <p><a href=\"b.md\" title=\"\uFFFD\">a</a></p>",
        "<b>&#xD800;</b>, <p><b>\uFFFD</b></p>",
        "<b title=\"&#xD800;\">x</b>, <p><b title=\"\uFFFD\">x</b></p>"
    })
    void halfOfACharacterBecomesTheReplacementCharacter(String markdown, String html) {
        assertEquals(html, Rendering.html(markdown).strip());
    }

    @Test
    void textAfterWhatIsNoCharacterStays() {
        assertEquals("<p>\uFFFD <b>a</b></p>", Rendering.html("\uFFFF <b>a</b>").strip());
        assertEquals(
                "<div>\n\uFFFDa\n</div>\n<p>b</p>",
                Rendering.html("<div>\uFFFFa</div>\n\nb").strip());
        assertEquals("<p>a\uFFFDb</p>", Rendering.html("a&#xFFFF;b").strip());
    }
}
