package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.model.Prose;

class ExtensionsTest {

    @Test
    void tablesScopeTheirHeadingsAndAlignByClass() {
        assertEquals("""
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <th scope="col" class="align-right">b</th>
                <td></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left">1</td>
                <td class="align-right">x | y</td>
                <td></td>
                </tr>
                </tbody>
                </table>""", Rendering.html("| a | b ||\n|:--|--:|--|\n| 1 | x \\| y |\n"));
    }

    @Test
    void aTableNeedsAsManyDashesAsHeadings() {
        assertEquals("<p>a | b\n--- | --- | ---</p>", Rendering.html("a | b\n--- | --- | ---\n"));
    }

    @Test
    void aTableWithoutRowsHasNoBody() {
        assertEquals(
                "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>",
                Rendering.html("| a |\n|---|\n"));
    }

    @Test
    void tableRightAfterTextIsATable() {
        assertEquals(
                "<p>Bring\nthese:</p>\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n"
                        + "</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n<p>c</p>",
                Rendering.html("Bring\nthese:\n| a | b |\n|---|---|\n| 1 | 2 |\n\nc"));
        assertTrue(Rendering.html("- Bring:\n  | a |\n  |---|\n  | *1* |").contains("<td><em>1</em></td>"));
    }

    @Test
    void barWithABackslashIsPartOfACellInCodeToo() {
        String html = Rendering.html("| a | b |\n|---|---|\n| `x\\|y` | *p\\|q* \\* |");
        assertTrue(html.contains("<td><code>x|y</code></td>\n<td><em>p|q</em> *</td>"), html);
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertEquals("""
                <p>a<sup class="footnote-ref"><a id="site--fnref-1" href="#site--fn-1" role="doc-noteref">1</a></sup>\
                 b<sup class="footnote-ref"><a id="site--fnref-2" href="#site--fn-2" role="doc-noteref">2</a></sup>\
                 c<sup class="footnote-ref"><a id="site--fnref-1-2" href="#site--fn-1" role="doc-noteref">1</a></sup> [^none]</p>
                <div class="footnotes">
                <ol>
                <li id="site--fn-1">
                <p>Second.</p>
                <p class="footnote-back"><a href="#site--fnref-1" role="doc-backlink" aria-label="{footnote-back}">↩</a>\
                 <a href="#site--fnref-1-2" role="doc-backlink" aria-label="{footnote-back-again 2}">↩</a></p>
                </li>
                <li id="site--fn-2">
                <p>First.</p>
                <p class="footnote-back"><a href="#site--fnref-2" role="doc-backlink" aria-label="{footnote-back}">↩</a></p>
                </li>
                </ol>
                </div>""", Rendering.html("a[^y] b[^x] c[^y] [^none]\n\n[^x]: First.\n[^y]: Second.\n[^z]: Unused.\n"));
    }

    @Test
    void footnoteNumbersAreNoWordsOfTheText() {
        Prose prose = Rendering.prose("a[^1]\n\n[^1]: b");
        assertEquals("a\nb", prose.plain());
        assertEquals(List.of(), prose.links());
    }

    @Test
    void labelsAreNoWordsOfTheTextAndComeThroughRawHtml() {
        String text = "!!! note\n    - [x] a[^1]\n\n??? tip\n    <b>b</b>\n\n[^1]: c";
        Prose prose = Rendering.prose(text);
        assertEquals("a\nb\nc", prose.plain());
        String html = Rendering.html(prose);
        for (String label : List.of(
                "<p class=\"admonition-title\"><span class=\"admonition-kind\">{callout-note}Note</span></p>",
                "<summary class=\"admonition-title\"><span class=\"admonition-kind\">{callout-tip}Tip</span></summary>",
                "aria-label=\"{task-done}\"",
                "aria-label=\"{footnote-back}\"")) {
            assertTrue(html.contains(label), html);
        }
    }

    @Test
    void definitionsAreLists() {
        assertEquals("<dl>\n<dt>Term</dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>", Rendering.html("Term\n: One\n: Two\n"));
    }

    @Test
    void tasksAreMarkedWithoutFormFields() {
        assertEquals("""
                <ul>
                <li class="task"><span class="task-mark" role="img" aria-label="{task-open}">[ ]</span> a</li>
                <li class="task done"><span class="task-mark" role="img" aria-label="{task-done}">[x]</span> b</li>
                <li>c</li>
                </ul>""", Rendering.html("- [ ] a\n- [x] b\n- c\n"));
        assertEquals("a", Rendering.prose("- [ ] a").plain());
    }

    @Test
    void tildesStrike() {
        assertEquals("<p><del>a</del> b</p>", Rendering.html("~~a~~ b"));
    }

    @Test
    void notesHaveTitles() {
        assertEquals(
                """
                <div class="admonition note" role="note">
                <p class="admonition-title"><span class="admonition-kind">{callout-note}Note: </span>Take &quot;care&quot;</p>
                <p>a</p>
                <ul>
                <li>b
                <ul>
                <li>c</li>
                </ul>
                </li>
                </ul>
                </div>
                <div class="admonition aviso" role="note">
                <p class="admonition-title"><span class="admonition-kind">{callout-aviso}Aviso</span></p>
                <p>d</p>
                </div>
                <p>e</p>""",
                Rendering.html(
                        "!!! note \"Take \\\"care\\\"\"\n    a\n\n    - b\n        - c\n\n!!! aviso\n    d\n\ne"));
    }

    @Test
    void quotationsOfGitHubAreCallouts() {
        String callout =
                "<div class=\"admonition tip\" role=\"note\">\n<p class=\"admonition-title\"><span class=\"admonition-kind\">{callout-tip}Tip</span></p>\n"
                        + "<p>a\nb</p>\n</div>";
        assertEquals(callout, Rendering.html("> [!TIP]\n> a\n> b"));
        assertEquals(callout, Rendering.html("> [!tip]\n>\n> a\n> b"));
        assertEquals("<blockquote>\n<p>[!TIP] a</p>\n</blockquote>", Rendering.html("> [!TIP] a"));
        assertEquals("<blockquote>\n<p>a\n[!TIP]</p>\n</blockquote>", Rendering.html("> a\n> [!TIP]"));
    }

    @Test
    void questionMarksFold() {
        assertEquals(
                "<details class=\"admonition rule\">\n<summary class=\"admonition-title\">More</summary>\n<p>a</p>\n</details>",
                Rendering.html("??? rule \"More\"\n    a"));
    }

    @ParameterizedTest
    @CsvSource({
        "![](a.png){decorative}, true, ''",
        "a ![](a.png){ decorative } b, true, ''",
        "[x ![](a.png){decorative}](b.md), true, ''",
        "![](a.png){.wide decorative}, true, ''",
        "![](a.png){decorative #id}, true, ''",
        "<img class='decorative' src='a.png' alt=''>, true, ''",
        "<b>x</b> ![](a.png){decorative}, true, ''",
        "![](a.png), false, ''",
        "![A map](a.png){decorative}, false, {decorative}",
        "![](a.png) {decorative}, false, {decorative}",
        "*word*{decorative}, false, {decorative}",
        "<img src='a.png' alt=''>, false, ''",
    })
    void decorationIsAnImageThatIsMarkedAndHasNoText(String text, boolean decoration, String removed) {
        Parsed parsed = new Markdown().parse(text, new TextOrigin("content/a.md", 1, 1, true));
        assertEquals(
                decoration,
                parsed.prose().links().stream().anyMatch(link -> link.type() == Prose.Link.Type.DECORATION));
        assertEquals(
                removed,
                parsed.removed().stream().map(Parsed.Removed::what).collect(java.util.stream.Collectors.joining()));
    }

    @Test
    void attributesGoToWhatTheyFollow() {
        assertEquals("<h1 class=\"big\" id=\"own\">A</h1>", Rendering.html("# A {.big #own}"));
        assertEquals("<p lang=\"es\">hola</p>", Rendering.html("hola {lang=es}"));
        assertEquals("<p>a <em class=\"b c\">d</em> e</p>", Rendering.html("a *d*{.b .c} e"));
        assertEquals("<ul>\n<li id=\"x\">a</li>\n</ul>", Rendering.html("- a {#x}"));
        assertEquals("<blockquote class=\"q\">\n<p>a</p>\n</blockquote>", Rendering.html("> a\n\n{.q}"));
        assertEquals("<pre class=\"x\"><code>a\n</code></pre>", Rendering.html("```\na\n```\n\n{.x}"));
    }

    @Test
    void otherBracesAreText() {
        for (String text : List.of("{name}", "a {b} c", "word{.c} d", "a {.b} c", "{}", "{.a", "{#}", "{a b=c}")) {
            assertEquals("<p>" + text + "</p>", Rendering.html(text));
        }
        assertEquals("<p>{.a}</p>", Rendering.html("{.a}"));
    }

    @Test
    void unsafeAttributesAreTold() {
        String text = "a {.b style=\"color:red\" onclick=x dir=up}";
        assertEquals("<p class=\"b\">a</p>", Rendering.html(text));
        assertEquals("1:7 {style=\"color:red\"}\n1:25 {onclick=x}\n1:35 {dir=up}", Rendering.removed(text));
    }

    @Test
    void anIdThatStandsTwiceIsKeptOnce() {
        String text = "# A {#x}\n\n# B {#x}\n\n*c*{#site--fn-1}[^1]\n\n[^1]: d";
        assertEquals(
                List.of("x", "b"),
                Rendering.prose(text).headings().stream().map(Prose.Heading::id).toList());
        assertEquals(
                "3:1 x\n5:1 id \"site--fn-1\" on <em>, which only the site itself can use,", Rendering.removed(text));
    }
}
