package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to exhaust a parser. The time limits only guard against hanging. */
@Tag("slow")
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MANY = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "1. ",
                "[",
                "![",
                "*",
                "_",
                "*a ",
                "**a ",
                "*a **a ",
                "~~a ",
                "`",
                "` ",
                "]",
                "[a](",
                "[a][",
                "<",
                "<a ",
                "<!--",
                "<?",
                "<![CDATA[",
                "<div>",
                "<b>",
                "<div ",
                "<p>\n\n",
                "</p>",
                "&",
                "\\",
                "{",
                "{.a ",
                "[^a]",
                "![a](",
                "[](",
                "\"",
                "<a href=\"",
                "<script>",
                "<textarea>\n",
                "<table>",
                "a\n",
                "a  \n",
                "#",
                "# ",
                "=",
                "a\n=\n",
                "|",
                "| a ",
                "a | b\n",
                "!!! note\n",
                ": ",
                "a\n: ",
                "- [ ] ",
                "[a]: b\n",
                "[^1]: ",
                "~~~\n",
                "```\n",
                "\t",
                "  ",
                "\u0000",
                "<svg>",
                "<select>",
                "<i><b></i>",
                "[a](<b",
                "x@",
                "<x@"
            })
    void aRepeatedPieceIsReadInTime(String piece) {
        assertRead(piece.repeat(MANY));
    }

    @Test
    void pairsNestDeeply() {
        assertRead("[".repeat(MANY) + "a" + "](b)".repeat(MANY));
        assertRead("![".repeat(MANY) + "a" + "](b)".repeat(MANY));
        assertRead("*a ".repeat(MANY) + " b*".repeat(MANY));
        assertRead("**a ".repeat(MANY) + " b**".repeat(MANY));
        assertRead("*a **b ".repeat(MANY) + "c** d*".repeat(MANY));
        assertRead("<div>\n\n".repeat(MANY) + "</div>\n\n".repeat(MANY));
        assertRead("a **b" + "c* ".repeat(MANY));
        assertRead("[a](" + "(".repeat(MANY) + ")".repeat(MANY) + ")");
    }

    @Test
    void linesNestEverDeeper() {
        StringBuilder quotes = new StringBuilder();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            quotes.append("> ".repeat(i)).append("a\n");
            items.append("  ".repeat(i)).append("- a\n");
        }
        assertRead(quotes.toString());
        assertRead(items.toString());
    }

    @Test
    void longPiecesAreRead() {
        String text = "x ".repeat(50_000);
        assertRead("[a](b \"" + text + "\")");
        assertRead("[" + text + "](b)");
        assertRead("<!-- " + text + "-->");
        assertRead("a <!-- " + text + "--> b");
        assertRead("<a " + "b=c ".repeat(MANY) + ">x</a>");
        assertRead("x <a " + "b=\"c\" ".repeat(MANY) + ">x</a>");
        assertRead("<p title=\"" + text + "\">");
        assertRead("[a]: <" + text + "> '" + text + "'");
        assertRead("!!! note \"" + text + "\"\n    a");
        assertRead("<http://" + "x".repeat(100_000) + ">");
        assertRead("{#" + "x".repeat(100_000) + "}");
        assertRead("&" + "x".repeat(100_000) + ";");
        assertRead("a".repeat(1_000_000));
    }

    @Test
    void hugeTablesAreRead() {
        assertRead("| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(MANY));
        assertRead("| a ".repeat(2_000) + "|\n" + "|---".repeat(2_000) + "|\n" + "| 1 |\n".repeat(50));
    }

    @Test
    void manyNotesAndHeadingsAreRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append("# Same\n\nsee[^").append(i).append("]\n\n[^").append(i).append("]: note\n\n");
        }
        assertRead(text.toString());
    }

    @Test
    void notesThatPointAtEachOtherEnd() {
        String html = Rendering.html("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]");
        assertFalse(html.contains("[^"), html);
    }

    @Test
    void anythingIsMarkdown() {
        String[] pieces = {
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "`",
            "#",
            "-",
            "1.",
            "|",
            "\n",
            "\n\n",
            "    ",
            "!",
            "^",
            ":",
            "{",
            "}",
            "~",
            "\"",
            "=",
            "&amp;",
            "\\",
            "word",
            "é",
            "😀",
            "<div>",
            "</div>",
            "<p",
            "<script>",
            "!!! a\n",
            "[^1]",
            "[^1]: x\n",
            "- [x] ",
            "> ",
            "|--|\n",
            "<table>",
            "<td>",
            "</b>",
            "<b>",
            "<a href=x>",
            "<!--",
            "-->",
            "\t",
            "{.a}",
            "{#b}"
        };
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertNotNull(Rendering.html(text.toString()), text.toString());
        }
    }

    private static void assertRead(String text) {
        assertNotNull(assertTimeoutPreemptively(LIMIT, () -> Rendering.html(text)));
    }
}
