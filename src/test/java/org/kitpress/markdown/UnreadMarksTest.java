package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs of Markdown that stay in the finished text, and everyday text that looks like them. */
class UnreadMarksTest {
    /** One line for each sign: {@code 2:1 problem}; the remedy in the line below it. */
    private static String unread(String text) {
        return Rendering.parse(text).unread().stream()
                .map(mark ->
                        mark.place().line() + ":" + mark.place().column() + " " + mark.problem() + "\n" + mark.remedy())
                .collect(Collectors.joining("\n"));
    }

    /** A text, with {@code ⏎} for a line feed; where the sign is; and the corrected form, which the remedy contains. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // Headings
                "##Heading without a space => 1:1 => `## Heading without a space`",
                "Text first.⏎##Heading => 2:1 => `## Heading`",
                "#Opening hours => 1:1 => `# Opening hours`",
                "###2 Steps ### => 1:1 => `### 2 Steps`",
                "####### Seven => 1:1 => `###### Seven`",
                "##\u00a0Pasted => 1:1 => `## Pasted`",
                "##\u200b Pasted => 1:1 => `## Pasted`",
                "·\u00a0\u00a0Pasted bullet => 1:1 => `- Pasted bullet`",
                "o\tPasted bullet => 1:1 => `- Pasted bullet`",
                "§\u00a0 Pasted bullet => 1:1 => `- Pasted bullet`",
                "Town\tBags⏎Upper Bend\t200 => 1:1 => `| Town | Bags |`, then `|---|---|`",
                "- Item⏎      ## Deep => 2:7 => `## Deep`",
                // Lists
                "1.Books⏎2.A rug => 1:1 => `1. Books`",
                "1)Books => 1:1 => `1) Books`",
                "Bring these:⏎1.books => 2:1 => 1. books",
                "-Pens⏎-Paper => 1:1 => `- Pens`",
                "*Pens⏎*Paper => 1:1 => `* Pens`",
                "+pens⏎+paper => 1:1 => `+ pens`",
                "-Pens => 1:1 => `- Pens`",
                "- Books⏎-pens => 2:1 => `- pens`",
                "Bring these:⏎-pens => 2:1 => `- pens`",
                "• Books⏎• Pens => 1:1 => `- Books`",
                "Then:⏎2. Books⏎3. Pens => 2:1 => empty line above `2. Books`",
                "Bring:⏎     - Books => 2:6 => `- Books`",
                // Emphasis
                "Take a ** warm ** coat. => 1:8 => `**warm**`",
                "a **scarf **too => 1:3 => `**scarf**`",
                "a ** scarf** too => 1:3 => `**scarf**`",
                "a *scarf *too => 1:3 => `*scarf*`",
                "a * scarf* too => 1:3 => `*scarf*`",
                "a _scarf _ too => 1:3 => `_scarf_`",
                "a __ scarf__ too => 1:3 => `__scarf__`",
                "a *** scarf *** too => 1:3 => `***scarf***`",
                "a ~~ scarf ~~ too => 1:3 => `~~scarf~~`",
                "a **scarf too => 1:3 => `**scarf**`",
                "**Important: a scarf => 1:1 => `**Important**`",
                "a**Note:**b => 1:2 => `**Note**`",
                "a ==scarf== too => 1:3 => `<mark>scarf</mark>`",
                "a ``scarf` too => 1:3 => '`scarf`'",
                "## A ** warm ** coat => 1:6 => `**warm**`",
                "| a |⏎|---|⏎| ** b scarf ** | => 3:3 => `**b scarf**`",
                "> - a ** warm ** coat => 1:7 => `**warm**`",
                // References
                "See [the list][nope]. => 1:5 => `[the list](path/to/file)`",
                "See [the plan][]. => 1:5 => `[the plan]: path/to/file`",
                "See ![the plan][map]. => 1:5 => `![the plan](path/to/file)`",
                "See [[What to bring]]. => 1:5 => `[What to bring](path/to/page.md)`",
                "See [[bring|the list]]. => 1:5 => `[the list](path/to/page.md)`",
                "See (the list)[list.md]. => 1:5 => `[the list](list.md)`",
                "Text⏎[list]: list.md => 2:1 => empty line above",
                // Tables
                "| a | b |⏎| c | d | => 1:1 => `|---|---|`",
                "| a | b |⏎⏎| c | d | => 1:1 => `|---|---|`",
                "| a | b | c |⏎|---|---| => 2:1 => `|---|---|---|`",
                "|---|---|⏎| a | b | => 1:1 => names of the columns",
                "| a | b |⏎|—|—| => 2:1 => `|---|---|`",
                "| a | b |⏎|===|===| => 2:1 => `|---|---|`",
                "+---+---+⏎| a | b |⏎+---+---+ => 1:1 => names of the columns",
                // Blocks
                "```⏎code => 1:1 => '```'",
                "Text⏎~~~~ java⏎code => 2:1 => '~~~~'",
                "- a⏎⏎  ```⏎  code⏎b => 3:3 => '```'",
                "::: note⏎A box => 1:1 => `!!! note`",
                ":::tip[Title]⏎A box => 1:1 => `!!! tip \"Title\"`",
                "!!!note⏎    a => 1:1 => `!!! note`",
                "!!! note Bring a helper⏎    a => 1:1 => `!!! note \"Bring a helper\"`",
                "!!! nope⏎    a => 1:1 => `!!! note \"Nope\"`",
                "??? wraning \"Look\"⏎    a => 1:1 => `??? note \"Look\"`",
                "!!! note⏎Not indented. => 1:1 => `    Not indented.`",
                "!!! tip \"Use **two** rugs\"⏎    a => 1:14 => `two`",
                "> [!HINT]⏎> a => 1:3 => `> [!NOTE]`",
                "> [!TIP] a => 1:3 => `> [!TIP]`",
                "> [!NOTE] => 1:3 => `> [!NOTE]`",
                "[!WARNING]⏎a => 1:1 => `> [!WARNING]`",
                "Words <!-- only for us:⏎⏎ask Ann⏎⏎--> go on. => 1:7 => `-->`",
                "<!-- only for us:⏎⏎ask Ann => 1:1 => `-->`",
                "- [ ]⏎- [x] b => 1:1 => `- [ ] Choose a day.`",
                "- []⏎- b => 1:3 => `- [ ] `",
                "- [] a => 1:3 => `- [ ] a`",
                "-[x] a => 1:1 => `- [ ] a`",
                "- [ x ] a => 1:3 => `- [x] a`",
                "[ ] Call Ann⏎[ ] Fill jugs => 1:1 => `- [ ] Call Ann`",
                "Before:⏎[x] Call the office => 2:1 => `- [x] Call the office`",
                "- [✓] Call Ann => 1:3 => `- [x] Call Ann`",
                // What other programs read
                "{{< youtube abc >}} => 1:1 => itself",
                "See {{% notice %}} here => 1:5 => itself",
                "{% include kit.html %} => 1:1 => itself",
                "Call {{ site.phone }} now => 1:6 => itself",
                "Ten m^2^ of roof => 1:6 => `<sup>2</sup>`",
                "Clean H~2~O only => 1:8 => `<sub>2</sub>`",
                "Text {#who} here => 1:6 => right after",
                "Text {: .wide} => 1:6 => `{.wide}`",
                "{{#include other.md}} => 1:1 => itself",
                "{{> footer}} => 1:1 => itself",
                "--8<-- \"other.md\" => 1:1 => itself",
                "<%= name %> => 1:1 => itself",
                "[TOC] => 1:1 => Remove it",
                "[[_TOC_]] => 1:1 => Remove it",
                "{:toc} => 1:1 => Remove it",
                "=== \"Adults\"⏎    Bring water. => 1:1 => `### Adults`",
                "Look out :warning: here => 1:10 => `!!! warning`",
                "Thanks :tada: => 1:8 => the symbol itself",
                "a ++warm++ coat => 1:3 => `<ins>warm</ins>`",
                "a ~warm~ coat => 1:3 => `~~warm~~`",
                "a coat^[A warm one] => 1:7 => `[^note]: A warm one`",
                "a '''warm''' coat => 1:3 => `**warm**`",
                "a [b]warm[/b] coat => 1:3 => `**warm**`",
                "a [i]warm[/i] coat => 1:3 => `*warm*`",
                "[url=https://example.org]the list[/url] => 1:1 => `[the list](",
                "[quote=Ann]warm[/quote] => 1:1 => `warm`",
                "See <https://example.org/a b>. => 1:5 => `<https://example.org/a%20b>`",
                "Walk **through* water => 1:6 => `**through**`",
                "Walk __through_ water => 1:6 => `__through__`",
                "- [-] Call Ann => 1:3 => `- [ ] Call Ann`",
                "- [/] Call Ann => 1:3 => `- [x] Call Ann`",
                "See [[**the** list]]. => 1:5 => `[…the… list](path/to/page.md)`",
                "A\u0007 bell => 1:2 => Delete it",
                "A\u0000 zero => 1:2 => Delete it",
                // Markdown in HTML
                "<details>⏎<summary>More</summary>⏎Take a **warm coat**.⏎</details> => 3:8 => `<strong>warm coat</strong>`",
                "<div>⏎a *warm* coat⏎</div> => 2:3 => `<em>warm</em>`",
                "<div>⏎see [the list](list.md)⏎</div> => 2:5 => `<a href=\"list.md\">the list</a>`",
                "<div>⏎## Heading⏎</div> => 2:4 => <h2>Heading</h2>",
                "<ul>⏎<li>a</li>⏎</ul>⏎- b⏎- c => 4:3 => <li>b</li>",
                "<p>Press `x`</p> => 1:10 => `<code>x</code>`",
                "> <div>⏎> a **warm** coat⏎> </div> => 2:5 => `<strong>warm</strong>`"
            })
    void signIsReportedWithItsPlaceAndTheCorrectedForm(String text, String place, String corrected) {
        String unread = unread(text.replace('⏎', '\n'));
        assertTrue(unread.startsWith(place + " "), unread);
        assertTrue(unread.contains(corrected), unread);
        assertEquals(2, unread.lines().count(), unread);
    }

    /** Each line is a text for itself, an item of a list, and a part of a longer paragraph. */
    @Test
    void ordinaryTextIsNotReported() throws IOException {
        List<String> lines;
        try (InputStream in = getClass().getResourceAsStream("/unread/ordinary.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        StringBuilder reported = new StringBuilder();
        for (String line : lines) {
            for (String text : List.of(line, "- " + line, "Some words come first. " + line + " And some come after.")) {
                String unread = unread(text);
                reported.append(unread.isEmpty() ? "" : text + "\n    " + unread.replace("\n", "\n    ") + "\n");
            }
        }
        System.out.println("Ordinary text without a false alarm: " + lines.size() + " lines, each in three places");
        assertEquals("", reported.toString());
    }
}
