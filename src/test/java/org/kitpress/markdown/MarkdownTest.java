package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Prose.Heading;
import org.kitpress.model.Prose.Link;
import org.kitpress.model.Prose.Section;
import org.kitpress.model.Span;

class MarkdownTest {

    private static Place at(int line, int column) {
        return new Place("content/a.md", line, column);
    }

    @Test
    void onlyTextThatIsNeitherHeadingNorLinkNorCodeIsOpenToTerms() {
        List<Span> spans = Rendering.prose("# Head\n\nsome *plain* [link](b.md) `code` end\n\n    block\n")
                .spans();
        List<String> words = spans.stream()
                .filter(Span.Words.class::isInstance)
                .map(span -> ((Span.Words) span).text())
                .toList();
        List<String> quiet = spans.stream()
                .filter(Span.Quiet.class::isInstance)
                .map(span -> ((Span.Quiet) span).text())
                .toList();
        assertEquals(List.of("some ", "plain", " end"), words);
        assertEquals(List.of("Head", "link", "code", "block\n"), quiet);
    }

    @Test
    void aTermMayRunOverALineBreakAndAnEntity() {
        assertEquals(
                List.of(new Span.Markup("<p>"), new Span.Words("work\nplan & \"goal\""), new Span.Markup("</p>")),
                Rendering.prose("work\nplan &amp; \\\"goal\\\"").spans());
    }

    @Test
    void wordsWithinAbbreviationsAreQuiet() {
        List<Span> spans =
                Rendering.prose("an <abbr title=\"Work plan\">WP</abbr> here").spans();
        assertTrue(spans.contains(new Span.Quiet("WP")), spans.toString());
        assertTrue(spans.contains(new Span.Words(" here")), spans.toString());
    }

    @Test
    void addressesAndIdsAreSpansOfTheirOwn() {
        assertEquals(
                List.of(
                        new Span.Markup("<h2 id=\""),
                        new Span.Anchor("a"),
                        new Span.Markup("\">"),
                        new Span.Quiet("A"),
                        new Span.Markup("</h2>\n"),
                        new Span.Markup("<p>"),
                        new Span.Markup("<a href=\""),
                        new Span.Reference(0),
                        new Span.Markup("\" title=\"t\">"),
                        new Span.Quiet("b"),
                        new Span.Markup("</a>"),
                        new Span.Markup("</p>")),
                Rendering.prose("## A\n\n[b](#a \"t\")").spans());
    }

    @Test
    void linksAreToldWithTargetTextAndPlace() {
        Prose prose = Rendering.prose("😀 see [the *plan*](../plan.md)\nand ![A\nmap](map.png), <https://e.org/x>,\n"
                + "<a@e.org> [r] <a href=raw.html>raw</a>\n\n[r]: my%20ref.md 'T'\n");
        assertEquals(
                List.of(
                        new Link("../plan.md", "the plan", at(1, 7), Link.Type.LINK),
                        new Link("map.png", "A map", at(2, 5), Link.Type.IMAGE),
                        new Link("https://e.org/x", "https://e.org/x", at(3, 16), Link.Type.LINK),
                        new Link("mailto:a@e.org", "a@e.org", at(4, 1), Link.Type.LINK),
                        new Link("my%20ref.md", "r", at(4, 11), Link.Type.LINK),
                        new Link("raw.html", "raw", at(4, 15), Link.Type.LINK)),
                prose.links());
    }

    @Test
    void anImageWithinALinkGivesTheLinkItsText() {
        assertEquals(
                List.of(
                        new Link("a.md", "Map", at(1, 1), Link.Type.LINK),
                        new Link("m.png", "Map", at(1, 2), Link.Type.IMAGE)),
                Rendering.prose("[![Map](m.png)](a.md)").links());
    }

    @Test
    void placesAreThoseOfTheFile() {
        TextOrigin block = new TextOrigin("content/s.yaml", 10, 5, true);
        TextOrigin quoted = new TextOrigin("content/s.yaml", 10, 12, false);
        String text = "one\n\n> - x [a](b)\n\n## H\n";
        Prose inBlock = new Markdown().parse(text, block).prose();
        assertEquals(new Place("content/s.yaml", 12, 11), inBlock.links().get(0).place());
        assertEquals(
                new Place("content/s.yaml", 14, 5), inBlock.headings().get(0).place());
        Prose inQuotes = new Markdown().parse(text, quoted).prose();
        assertEquals(
                new Place("content/s.yaml", 10, 12), inQuotes.links().get(0).place());
        assertEquals(new Place("content/s.yaml", 10, 12), inQuotes.place());
    }

    @Test
    void carriageReturnsMoveNoPlaceAndAreNotWritten() {
        String text = "# A\n\n[b](c)  \nd\n\n<p onclick=x>e</p>\n";
        assertEquals(Rendering.parse(text), Rendering.parse(text.replace("\n", "\r\n")));
    }

    @Test
    void nulBecomesTheReplacementCharacter() {
        assertEquals("<p>a\uFFFDb</p>", Rendering.html("a\0b"));
        assertEquals("<p>a\uFFFDb</p>", Rendering.html("a&#0;b"));
    }

    @Test
    void nothingIsEmpty() {
        Parsed parsed = Rendering.parse(" \n\n<!-- to do -->\n");
        assertTrue(parsed.prose().isEmpty(), parsed.prose().spans().toString());
        assertEquals(List.of(), parsed.prose().sections());
        assertEquals(List.of(), parsed.removed());
    }

    @Test
    void headingsGetUniqueIdsThatYieldToWrittenOnes() {
        Prose prose = Rendering.prose(
                "# Años & más\n\n# Años y más!\n\n## Años más\n\n## Años más\n\n## Ünï_code\n\n# ?\n\n# X {#años-más}\n");
        assertEquals(
                List.of("años-más-2", "años-y-más", "años-más-3", "años-más-4", "ünï-code", "section", "años-más"),
                prose.headings().stream().map(Heading::id).toList());
    }

    @Test
    void aTurkishMachineMakesTheSameIdsAndFindsTheSameDefinitions() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Prose prose = Rendering.prose("# TITLE INSIDE\n\n[TITLE]\n\n[title]: t.md\n\n!!! INFO\n    x\n\n<I>y</I>");
            assertEquals("title-inside", prose.headings().get(0).id());
            assertEquals("t.md", prose.links().get(0).target());
            assertTrue(Rendering.html(prose).contains("class=\"admonition info\""), Rendering.html(prose));
            assertTrue(Rendering.html(prose).contains("<i>y</i>"), Rendering.html(prose));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sectionsHoldPlainTextUnderTheirHeadings() {
        Prose prose = Rendering.prose(
                "Before.\n\n# One *two*\n\nA  [b](c)\n`d`\n\n- e\n- f ![g](h)\n\n| i | j |\n|---|---|\n| k | l |\n"
                        + "\n<h2>Three</h2>\n\nend");
        Heading one = new Heading(1, "one-two", "One two", at(3, 1));
        Heading three = new Heading(2, "three", "Three", at(15, 1));
        assertEquals(
                List.of(
                        new Section(null, "Before."),
                        new Section(one, "A b d\ne\nf g\ni j\nk l"),
                        new Section(three, "end")),
                prose.sections());
        assertEquals("Before.\nOne two\nA b d\ne\nf g\ni j\nk l\nThree\nend", prose.plain());
    }

    @Test
    void wordsAreCountedInAnyScript() {
        assertEquals(
                7,
                Rendering.prose("Don't re-use 3 **bold**ly - & – más Ωμέγα\n\n# H")
                        .words());
        assertEquals(6, Rendering.prose("日本語 and 한국어 말").words());
        assertEquals(0, Rendering.prose("— & …").words());
    }

    @Test
    void sameBytesOnAllCores() {
        String text = "# A\n\n[b](c)[^1] <b>x</b>\n\n[^1]: note\n\n# A\n";
        Markdown markdown = new Markdown();
        Parsed once = markdown.parse(text, Rendering.ORIGIN);
        assertTrue(Stream.generate(() -> text)
                .limit(500)
                .parallel()
                .allMatch(same -> markdown.parse(same, Rendering.ORIGIN).equals(once)));
    }
}
