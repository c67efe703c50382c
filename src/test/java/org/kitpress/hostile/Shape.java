package org.kitpress.hostile;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kind of text that grows without end, such as unclosed brackets.
 *
 * @param of the text with so many pieces
 */
record Shape(String name, IntFunction<String> of) {
    /** Shapes of Markdown, HTML inside of it, and running text. */
    static final List<Shape> TEXTS = List.of(
            repeated("<!--"),
            repeated("<!-- a -->"),
            repeated("["),
            repeated("!["),
            repeated("[a]("),
            repeated("]( "),
            repeated("[a][b] "),
            repeated("[[a]] "),
            repeated("[a] "),
            repeated("**"),
            repeated("*a_ "),
            repeated("*a **b ***c "),
            repeated("a* b** c*** "),
            repeated("*a** **b* ***c* "),
            repeated("~~a ~b "),
            repeated("_a __b "),
            repeated("a * b ** c "),
            repeated("a** b "),
            repeated("** a ** "),
            new Shape("backticks, ever longer", n -> {
                StringBuilder text = new StringBuilder();
                for (int i = 1; text.length() < n * 4; i++) {
                    text.append("`".repeat(i)).append(" a ");
                }
                return text.toString();
            }),
            repeated("` `` "),
            repeated("<a><a>"),
            repeated("<b>"),
            repeated("<div>\n"),
            repeated("<div>\n\n"),
            repeated("<div>a</div>\n\n"),
            repeated("<p>\n\n</p>\n\n"),
            repeated("</p>"),
            repeated("<a "),
            repeated("<a href=\""),
            repeated("a < b "),
            repeated("<p>*a* [b](c)\n\n"),
            repeated("<p>**a** b</p>\n"),
            repeated("<table><tr><td>"),
            repeated("<x-y>"),
            repeated("<script>"),
            repeated("<?"),
            repeated("<![CDATA["),
            repeated("> "),
            repeated("> a\n"),
            repeated("> a\n\n"),
            repeated("> [!NOTE]\n> a\n\n"),
            repeated("> [!FOO]\n> a\n\n"),
            repeated("- "),
            repeated("- a\n"),
            repeated("- a\n\n\n  b\n"),
            repeated("-a\n"),
            repeated("1.a\n"),
            repeated("* a\n  * b\n    * c\n"),
            repeated("- [ ] a\n"),
            repeated("- [ ]\n"),
            repeated("[ ] a\n"),
            repeated("A LONG LINE OF CAPITALS "),
            repeated("THE WORDS IN THIS LINE ARE ALL IN CAPITALS.\n\n"),
            counted("ABBR%d is "),
            counted("The ABX%d is here.\n\n"),
            repeated("The ABC is here. "),
            repeated("A word* "),
            repeated("A word*.\n\n"),
            repeated("A word† and "),
            repeated("a[^1] "),
            counted("a[^%d] "),
            repeated("[^a] <!-- "),
            repeated("[^"),
            counted("a[^%1$d]\n\n[^%1$d]: note\n\n"),
            repeated("[^1]: a\n"),
            repeated("| a "),
            repeated("| a | b |\n"),
            repeated("a | b\n"),
            repeated("| a | b |\n|---|---|\n| c | d |\n\n"),
            repeated("| a | b |\n|---|---|\n| c | d | e | f |\n\n"),
            new Shape("a table with many rows", n -> "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(n)),
            new Shape("a table with cells too many", n -> "| a | b |\n|---|---|\n" + "| c | d | e |\n".repeat(n)),
            new Shape("a table with attributes", n -> "| a | b |\n|---|---|\n" + "| c {x=y} | d |\n".repeat(n)),
            repeated("&amp"),
            repeated("&amp;"),
            repeated("&"),
            repeated("{#"),
            repeated("{#a} "),
            repeated("a {.b}\n\n"),
            repeated("a {onclick=b}\n\n"),
            repeated(":::"),
            repeated("::: note\n"),
            repeated("::: note\na\n\n"),
            repeated(":"),
            repeated("a\n: b\n\n"),
            repeated("!!! note\n    a\n\n"),
            repeated("!!! foo\n    a\n\n"),
            repeated("\\"),
            repeated("\\*"),
            repeated("\\\n"),
            counted("[a%d]: b\n"),
            repeated("[a]: b\n"),
            repeated("# Same\n\n"),
            repeated("##Same\n\n"),
            repeated("#Same "),
            counted("## Head %d\n\ntext\n\n"),
            repeated("[a](nowhere.md) "),
            repeated("[a](nowhere.md)\n\n"),
            counted("[a](nowhere%d.md)\n\n"),
            counted("[a](#nowhere%d)\n\n"),
            repeated("[here](https://example.org/)\n\n"),
            repeated("![a](nowhere.png)\n\n"),
            repeated("![](nowhere.png) "),
            repeated("<https://example.org/a> "),
            repeated("http://intranet/a "),
            repeated("a@example.org "),
            repeated("x@"),
            repeated("word"),
            new Shape("a long address", n -> "<https://example.org/" + "a".repeat(n) + ">"),
            new Shape("a long link", n -> "[a](https://example.org/" + "a/".repeat(n) + ")"),
            new Shape("a long linked file", n -> "[a](" + "a/".repeat(n) + "b.md)"),
            new Shape("a link up and up", n -> "[a](" + "../".repeat(n) + "b.md)"),
            new Shape("a long info string", n -> "```" + "a ".repeat(n) + "\nb\n```\n"),
            repeated("```\na\n```\n\n"),
            repeated("~~~\n"),
            repeated("a  \n"),
            repeated("a\n"),
            repeated("a\n\n"),
            repeated("a\n===\n"),
            repeated("\n"),
            repeated("    a\n"),
            repeated("\t"),
            repeated(" "),
            repeated("- \t"),
            repeated("* * *\n"),
            repeated("\""),
            repeated("'a "),
            repeated("(a "),
            repeated("This is a sentence. "),
            repeated("This sentence never ends and "),
            repeated("e\u0301"),
            repeated("\ud83d\ude00"),
            repeated("?"),
            repeated("!"),
            repeated("."),
            repeated("-"),
            repeated("\u0000"),
            repeated("\u200b"),
            repeated("日本語"),
            repeated("click here "),
            repeated("See page 3 of the NIMBY plan.\n"),
            repeated("$a_b$ "),
            repeated("\r"),
            repeated("Term and Other Term "),
            repeated("- a\n\n      b\n\n"),
            nested("- a\n", "  "),
            nested("> a\n", "> "),
            nested("1. a\n", "   "),
            new Shape("brackets around brackets", n -> "[".repeat(n) + "a" + "](b)".repeat(n)),
            new Shape("images around images", n -> "![".repeat(n) + "a" + "](b)".repeat(n)),
            new Shape("marks that open, and marks that cannot close them", n -> "*a ".repeat(n) + "b**c".repeat(n)),
            new Shape("tildes that open, and longer ones", n -> "~~a ".repeat(n) + "b~~~c".repeat(n)),
            new Shape("marks around marks", n -> "*a ".repeat(n) + "b* ".repeat(n)),
            new Shape("strong around strong", n -> "**a ".repeat(n) + "b** ".repeat(n)),
            new Shape("mixed marks around marks", n -> "*a **b ".repeat(n) + "c** d* ".repeat(n)),
            new Shape("HTML around HTML", n -> "<div>".repeat(n) + "</div>".repeat(n)),
            new Shape("HTML around Markdown", n -> "<div>\n\n".repeat(n) + "</div>\n\n".repeat(n)),
            new Shape("inline HTML around HTML", n -> "a " + "<i>".repeat(n) + "</i>".repeat(n)));

    /** Shapes of YAML, each a whole record. */
    static final List<Shape> RECORDS = List.of(
            repeated("a: [\n"),
            repeated("["),
            repeated("[a, "),
            repeated("{a: "),
            repeated("{"),
            repeated("- "),
            repeated("- a\n"),
            repeated("-a\n"),
            repeated("&a "),
            repeated("*a "),
            repeated("&a [*a, "),
            repeated("!a "),
            repeated("? "),
            repeated(": "),
            repeated("a: b: c\n"),
            repeated("a: *b\n"),
            repeated("a: &b c\n"),
            repeated("<<: a\n"),
            repeated("a: b\n"),
            counted("a%d: b\n"),
            counted("field-%d: {a: b}\n"),
            repeated("'"),
            repeated("\""),
            repeated("\"a\\n"),
            repeated("#"),
            repeated("# a\n"),
            repeated("|\n"),
            repeated("a: |\n  b\n"),
            repeated("%"),
            repeated("---\n"),
            repeated("...\n"),
            repeated("\t"),
            repeated("\n"),
            repeated("a"),
            repeated("a:\n- b\n"),
            new Shape("fields in fields", n -> {
                StringBuilder text = new StringBuilder();
                for (int i = 0; text.length() < 8 * n; i++) {
                    text.append(" ".repeat(i)).append("a:\n");
                }
                return text.toString();
            }),
            record("many items", "areas:\n- id: a\n  title: A\n  items:\n", "  - {id: i%d, action: Do this.}\n"),
            record("items with one id", "areas:\n- id: a\n  title: A\n  items:\n", "  - {id: i, action: Do this.}\n"),
            record("items without an id", "areas:\n- id: a\n  title: A\n  items:\n", "  - {action: Do this.}\n"),
            record(
                    "items with a wrong field",
                    "areas:\n- id: a\n  title: A\n  items:\n",
                    "  - {id: i%d, acton: Do.}\n"),
            record("items of nowhere", "areas:\n- id: a\n  title: A\n  items:\n", "  - use: nowhere.yaml#i%d\n"),
            record("many areas", "areas:\n", "- {id: a%d, title: A, items: [{id: i%1$d, action: Do this.}]}\n"),
            record("empty areas", "areas:\n", "- {id: a%d, title: A}\n"),
            record("many topics", "topics:\n", "- t%d\n"),
            record("many sources", "sources:\n", "- {source: s%d, relation: adapted-from}\n"),
            record("many aliases", "aliases:\n", "- a%d\n"),
            record("related pages", "related:\n", "- {page: nowhere%d.md, reason: To see}\n"),
            record("silenced rules", "silence:\n", "- {rule: dead-link, reason: None.}\n"));

    /** Every second text, every third, and so on: for ways that share most of their code with another. */
    static List<Shape> some(int step) {
        return IntStream.range(0, TEXTS.size())
                .filter(i -> i % step == 0)
                .mapToObj(TEXTS::get)
                .toList();
    }

    static Shape within(String start, String piece, String end) {
        return new Shape(piece, n -> start + piece.repeat(n) + end);
    }

    private static Shape record(String name, String field, String piece) {
        String head =
                "kind: checklist\ntitle: A list\nsummary: Use this.\npurpose: To check.\nscale: progress\n" + field;
        return new Shape(name, n -> head + counted(piece).of().apply(n));
    }

    static Shape repeated(String piece) {
        return new Shape(piece, piece::repeat);
    }

    static Shape counted(String piece) {
        return new Shape(
                piece,
                n -> IntStream.range(0, n)
                        .mapToObj(i -> String.format(piece, i))
                        .collect(Collectors.joining()));
    }

    /** A line in ever more of a container; its length grows with the square of its depth. */
    private static Shape nested(String line, String container) {
        return new Shape("nested " + line.strip(), n -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < 8 * n; i++) {
                text.append(container.repeat(i)).append(line);
            }
            return text.toString();
        });
    }

    @Override
    public String toString() {
        String shown = name.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        return shown.chars().allMatch(c -> c >= ' ' && c < 0xD800) ? shown : shown.replaceAll("[^ -~]", "?");
    }
}
