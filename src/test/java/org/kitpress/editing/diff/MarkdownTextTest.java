package org.kitpress.editing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.markdown.Markdown;
import org.kitpress.markdown.TextOrigin;

/** Content in a comment stays plain text. Checked with a Markdown parser. */
class MarkdownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "**bold** and _slanted_ and ~~gone~~",
                "<img src=x onerror=alert(1)> <b>x</b>",
                "[a link](https://example.org) and ![a picture](x.png)",
                "`code` and ``more``",
                "a | b | c",
                "&lt; &amp; &#64;",
                "back\\slash \\* \\",
                "</details><!-- a comment -->",
                "end ** of",
            })
    void textContainsNoMarkup(String text) {
        var prose = new Markdown()
                .parse("- x **" + MarkdownText.escape(text) + "** y", new TextOrigin("x.md", 1, 1, true))
                .prose();
        assertEquals("x " + text + " y", prose.plain().replaceAll("\\s+", " ").strip());
        assertEquals(0, prose.links().size());
    }

    @Test
    void mentionsAndLinksAreDisabled() {
        assertEquals(
                "@<!-- -->octocat \\<3 #<!-- -->12 https:<!-- -->//x.y www<!-- -->.x.y",
                MarkdownText.escape("@octocat <3 #12 https://x.y www.x.y"));
    }

    @Test
    void lineBreaksAndInvisibleCharactersAreReplaced() {
        assertEquals("a ## b", MarkdownText.escape("a\n## b").replace("<!-- -->", ""));
        assertFalse(MarkdownText.escape("a\u202Eb").contains("\u202E"));
        assertEquals("`a\uFFFDb`", MarkdownText.code("a`b"));
    }
}
